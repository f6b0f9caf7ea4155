import { findCountdowns } from '../language/time/countdowns'
import { findPlatforms } from '../language/names/platforms'
import { findPrices } from '../language/money/prices'
import { ownBrands } from './platform'

/**
 * Underlines prices, countdowns and other platforms' names while somebody types; red is sure, blue
 * is worth a look.
 */
export function review({ text }: TextReviewEvent): TextReviewRange[] {
  const found = [
    ...findPrices(text).filter(({ strength }) => strength !== 'bare'),
    ...findCountdowns(text),
    ...findPlatforms(text, ownBrands()).map((it) => ({
      ...it,
      strength: it.sure ? 'sure' : 'likely',
    })),
  ]
  return found
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, strength }) => ({
      start,
      end,
      suggestions: [],
      color: strength === 'sure' ? 'RED' : 'BLUE',
    }))
}
