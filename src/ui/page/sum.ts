import type { Locale } from '../../core/locale'
import { sumUp } from '../session/sum-up'
import type { Item } from './item'
import { pageStrings } from './strings'

/** What came of all pictures, in a line: also of those that have no verdict. */
export function sumOf(items: readonly Item[], locale: Locale): string {
  const results = items.flatMap(({ result }) => result ?? [])
  const lost = items.filter((it) => it.lost).length
  const parts = [sumUp(results, locale), lost ? `${lost} × ${pageStrings[locale].lost}` : '']
  return parts.filter(Boolean).join(' · ')
}
