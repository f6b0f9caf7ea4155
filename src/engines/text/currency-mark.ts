import { hasCents, isGrouped } from '../../language/money/amount'
import type { Sign } from './decode'
import type { UnreadInk } from './unread-ink'

/** A currency sign stands nearer than this to its number … */
const beside = 0.45
/** … and farther than this from what else there is, which no letters of a word are. */
const apart = 0.15
/**
 * As wide as currency signs are beside digits, shadow and all; a syllable of Korean is 0.69 and
 * more. All of the crop's height.
 */
const narrow = 0.3
const wide = 0.9

/**
 * The text with `¤`, the sign for whichever currency, where a sign was passed over beside a number.
 * `sums`: not only beside what has money's shape (cents, thousands) but beside any number from 10
 * up that is no year, for covers on which nothing else is unread: there it can be no syllable or
 * letter of a script that the recogniser never learned.
 */
export function withCurrency(
  text: string,
  signs: readonly Sign[],
  unread: readonly UnreadInk[],
  width: number,
  sums = false,
): string {
  const more = leaning(signs, width)
  let at = -1
  return text.replace(/\d[\d,.']*|[^ \d]/gu, (piece, index: number) => {
    const first = at + 1
    at += [...piece].length
    if (!/\d/.test(piece)) return piece
    const ending = index + piece.length === text.length
    const number = ending ? text.match(/\d[\d ,.']*$/)![0] : piece
    const one = (place: number) => patchAt(unread, place)
    if (isMoney(number) && (isBeside(one(at)?.before) || (ending && more > oneMore && more < 3)))
      return `${piece}¤`
    if (
      isMoney(piece) &&
      (isBeside(one(first - 1)?.behind) || (index === 0 && more < -oneMore && more > -3))
    )
      return `¤${piece}`
    if (!sums || !isSum(piece)) return piece
    if (isSign(one(at), 'before', 'behind')) return `${piece}¤`
    return isSign(one(first - 1), 'behind', 'before') ? `¤${piece}` : piece
  })
}

/**
 * A line that is a number alone, with room for one more sign at one end: `¤` there, but no more
 * than a guess, for a person to look at. Undefined for any other line.
 */
export function guessedCurrency(
  text: string,
  signs: readonly Sign[],
  width: number,
): string | undefined {
  if (!isSum(text)) return undefined
  const more = leaning(signs, width)
  if (Math.abs(more) < oneMore || Math.abs(more) >= 2.5) return undefined
  return more > 0 ? `${text}¤` : `¤${text}`
}

/** The patch between two signs, when it is the only one. */
function patchAt(unread: readonly UnreadInk[], place: number): UnreadInk | undefined {
  const there = unread.filter(({ after }) => after === place)
  return there.length === 1 && there[0].width < wide ? there[0] : undefined
}

const isBeside = (gap: number | undefined) => gap !== undefined && gap < beside

function isSign(
  patch: UnreadInk | undefined,
  near: 'before' | 'behind',
  far: 'before' | 'behind',
): boolean {
  return patch !== undefined && patch[near] < beside && patch[far] >= apart && patch.width > narrow
}

/** In steps from sign to sign; see `leaning`. */
const oneMore = 0.85

/**
 * How much farther the last sign is from the crop's end than the first is from its start, in steps
 * from sign to sign: the detector leaves as much room at either end, so about one means one more
 * sign. Whole lines: −0.3 to 0.7 on 11 amounts; with an unread € or 원 1.5 to 2.8, whatever the
 * background.
 */
function leaning(signs: readonly Sign[], width: number): number {
  const centres = signs.filter(({ text }) => text !== ' ').map(({ from, to }) => (from + to) / 2)
  const steps = centres.slice(1).map((centre, i) => centre - centres[i])
  const usual = steps.sort((a, b) => a - b)[steps.length >> 1]
  return usual === undefined ? 0 : (width - centres.at(-1)! - centres[0]) / usual
}

/** From 10 to 99999, and no year. */
const isSum = (number: string) => /^[1-9]\d{1,4}$/.test(number) && !/^(?:19|20)\d\d$/.test(number)

const isMoney = (number: string) => hasCents(number) || isGrouped(number)
