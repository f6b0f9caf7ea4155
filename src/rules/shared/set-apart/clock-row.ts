import type { Box } from '../../../core/geometry'
import { matchesOf } from '../../../language/letters/matches-of'
import { withDigits } from '../../../language/letters/misread-digits'
import { plain } from '../../../language/letters/plain'
import { pieceOf, textOf, type Phrase, type Piece } from '../phrase'

const run = /\d+/g
/** Digits of one clock are of one size. */
const alike = 1.25

/**
 * `00` `12:59` on plates: the colon between two of them is what a reader loses first. Three numbers
 * of one size are one clock where one colon is left, and where they can't be a day and an hour.
 */
export const clockRow = (pieces: readonly Piece[]): Phrase[] => {
  const read = pieces.every(({ line }) => line.origin === 'ocr')
  const tiled = read && tiles.exec(withDigits(plain(pieces.map(textOf).join('  '))))
  if (tiled && pieces.length === 3 && areOfOneSize(pieces) && isTime(tiled.slice(1)))
    return [inColons(pieces)]
  return clockOf(pieces.map(textOf).join(' '), pieces)
}

/** `0 3` `4 5` `1 2`: two digits a group, set apart as tiles part them, of which no colon was seen. */
const tiles = /^(\d) (\d)  ([0-5]) (\d)  ([0-5]) (\d)$/

/** Of the years that a cover tells by two digits: 2024. */
const firstYear = 24

/** Six digits that are no date, and no row of sizes: `3 6` `3 8` `4 0`. */
export function isTime(digits: readonly string[]): boolean {
  const [a, b, c] = [0, 2, 4].map((i) => Number(digits[i] + digits[i + 1]))
  const isDay = (n: number) => n >= 1 && n <= 31
  const isMonth = (n: number) => n >= 1 && n <= 12
  const isYear = (n: number) => n >= firstYear && n < firstYear + 16
  const isDate =
    (isYear(c) && ((isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b)))) ||
    (isYear(a) && isMonth(b) && isDay(c))
  return a < 24 && b < 60 && c < 60 && !isDate && b - a !== c - b
}

/** The same of one line that a reader gave: `02 :15 33`. */
export function clockIn({ line }: Piece): Phrase[] {
  if (line.origin !== 'ocr' || !/\d\s+\d/.test(line.text)) return []
  const groups = matchesOf(line.text, run)
  const pieces = groups.map(({ 0: digits, index }) => pieceOf(line, index, index + digits.length))
  const tiled = isSetWide(line.box) && pairs.exec(line.text.trim())
  if (tiled && isTime([...tiled[0].replaceAll(' ', '')])) return [inColons(pieces)]
  return clockOf(line.text.trim(), pieces)
}

/** `01 45 16` in so wide a line stands on tiles: of its height, each digit's share of the width. */
const pairs = /^\d\d [0-5]\d [0-5]\d$/
const wide = 1.3
const isSetWide = ({ width, height }: Box) => width >= wide * height * 6

/** `text` is what is written on the pieces, with what stands between them. */
function clockOf(text: string, pieces: readonly Piece[]): Phrase[] {
  const match = three.exec(text)
  if (!match || mayBeDayAndHour(match)) return []
  return areOfOneSize(pieces) ? [inColons(pieces)] : []
}

export const areOfOneSize = (pieces: readonly Piece[]): boolean => areAlike(pieces, alike)

export function areAlike(pieces: readonly Piece[], ratio: number): boolean {
  const heights = pieces.map(({ box }) => box.height)
  return Math.max(...heights) <= ratio * Math.min(...heights)
}

const inColons = (pieces: readonly Piece[]): Phrase => ({ pieces, gaps: pieces.map(() => ':') })

/** Three numbers, one colon: the other is lost. */
export const three = /^(\d{1,2})( | ?[:：] ?)(\d{1,2})( | ?[:：] ?)(\d{1,2})$/

/** `20:30 21`, `06 18:30`: of a colon with a space on one side only, tiles were the ground. */
export function mayBeDayAndHour([, one, before, two, behind, last]: readonly string[]): boolean {
  const [lost, left] = before === ' ' ? [before, behind] : [behind, before]
  if (lost !== ' ' || left === ' ') return true
  if (left.length === 2) return false
  const [day, hour, minute] = before === ' ' ? [one, two, last] : [last, one, two]
  // No show begins at 4:04.
  const begins = Number(hour) < 24 && Number(minute) % 5 === 0
  return Number(day) >= 1 && Number(day) <= 31 && begins
}
