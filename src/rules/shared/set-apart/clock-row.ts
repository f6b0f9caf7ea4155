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
  if (tiled && pieces.length === 3 && areOfOneSize(pieces)) {
    const time = timeOf(tiled.slice(1))
    if (time) return [inColons(pieces, time === 'likely')]
  }
  return clockOf(pieces.map(textOf).join(' '), pieces)
}

/** `0 3` `4 5` `1 2`: two digits a group, set apart as tiles part them, of which no colon was seen. */
const tiles = /^(\d) (\d)  ([0-5]) (\d)  ([0-5]) (\d)$/

/** Years that a cover may name by two digits as its own: from 2024 on, when it was first written. */
const firstYear = 24

/**
 * Whether six digits are a clock of which no colon was seen: none where they are a date of these years
 * or even steps (`3 6` `3 8` `4 0`), and only likely where they may be an older date, or numbers that
 * grow, as sizes and shades do (`01 02 04`).
 */
export function timeOf(digits: readonly string[]): 'sure' | 'likely' | undefined {
  const [a, b, c] = [0, 2, 4].map((i) => Number(digits[i] + digits[i + 1]))
  if (a >= 24 || b >= 60 || c >= 60 || b - a === c - b) return undefined
  const isDay = (n: number) => n >= 1 && n <= 31
  const isMonth = (n: number) => n >= 1 && n <= 12
  const isYear = (n: number) => n >= firstYear && n < firstYear + 16
  const inFront = (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b))
  if (inFront && isYear(c)) return undefined
  const isBehind = isMonth(b) && isDay(c)
  return inFront || isBehind || (a > 0 && a < b && b < c) ? 'likely' : 'sure'
}

/** The same of one line that a reader gave: `02 :15 33`. */
export function clockIn({ line }: Piece): Phrase[] {
  if (line.origin !== 'ocr' || !/\d\s+\d/.test(line.text)) return []
  const groups = matchesOf(line.text, run)
  const pieces = groups.map(({ 0: digits, index }) => pieceOf(line, index, index + digits.length))
  const tiled = isSetWide(line.box) && pairs.exec(line.text.trim())
  const time = tiled && timeOf([...tiled[0].replaceAll(' ', '')])
  if (time) return [inColons(pieces, time === 'likely')]
  return clockOf(line.text.trim(), pieces)
}

/** `01 45 16` in so wide a line stands on tiles: of its height, each digit's share of the width. */
const pairs = /^\d\d [0-5]\d [0-5]\d$/
const wide = 1.3
const isSetWide = ({ width, height }: Box) => width >= wide * height * 6

/** `text` is what is written on the pieces, with what stands between them. */
function clockOf(text: string, pieces: readonly Piece[]): Phrase[] {
  const match = three.exec(text)
  const hour = match ? dayAndHour(match) : 'sure'
  if (hour === 'sure' || !areOfOneSize(pieces)) return []
  const read = pieces.every(({ line }) => line.origin === 'ocr')
  return hour === 'likely' && !read ? [] : [inColons(pieces, hour === 'likely')]
}

const areOfOneSize = (pieces: readonly Piece[]): boolean => areAlike(pieces, alike)

export function areAlike(pieces: readonly Piece[], ratio: number): boolean {
  const heights = pieces.map(({ box }) => box.height)
  return Math.max(...heights) <= ratio * Math.min(...heights)
}

const inColons = (pieces: readonly Piece[], likely = false): Phrase => ({
  pieces,
  gaps: pieces.map(() => ':'),
  likely,
})

/** Three numbers, one colon: the other is lost. */
export const three = /^(\d{1,2})( | ?[:：] ?)(\d{1,2})( | ?[:：] ?)(\d{1,2})$/

/**
 * Whether they are a day and when a show begins, `20:30 21`, `06 18:30`: of a colon with a space on one
 * side only, tiles were the ground. Most begin at five full minutes; 20:08 is a favourite too.
 */
export function dayAndHour([, one, before, two, behind, last]: readonly string[]):
  'sure' | 'likely' | 'no' {
  const [lost, left] = before === ' ' ? [before, behind] : [behind, before]
  if (lost !== ' ' || left === ' ') return 'sure'
  if (left.length === 2) return 'no'
  const [day, hour, minute] = before === ' ' ? [one, two, last] : [last, one, two]
  if (Number(day) < 1 || Number(day) > 31 || Number(hour) >= 24) return 'no'
  return Number(minute) % 5 === 0 ? 'sure' : 'likely'
}
