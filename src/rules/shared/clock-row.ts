import { matchesOf } from '../../language/letters/matches-of'
import { pieceOf, textOf, type Phrase, type Piece } from './phrase'

const run = /\d+/g
/** Digits of one clock are of one size. */
const alike = 1.25

/**
 * `00` `12:59` on plates: the colon between two of them is what a reader loses first. Three numbers
 * of one size are one clock where one colon is left, and where they can't be a day and an hour.
 */
export const clockRow = (pieces: readonly Piece[]): Phrase[] =>
  clockOf(pieces.map(textOf).join(' '), pieces)

/** The same of one line that a reader gave: `02 :15 33`. */
export function clockIn({ line }: Piece): Phrase[] {
  if (line.origin !== 'ocr' || !/\d\s+\d/.test(line.text)) return []
  const groups = matchesOf(line.text, run)
  return clockOf(
    line.text.trim(),
    groups.map(({ 0: digits, index }) => pieceOf(line, index, index + digits.length)),
  )
}

/** `text` is what is written on the pieces, with what stands between them. */
function clockOf(text: string, pieces: readonly Piece[]): Phrase[] {
  const match = three.exec(text)
  if (!match || mayBeDayAndHour(match)) return []
  const heights = pieces.map(({ box }) => box.height)
  if (Math.max(...heights) > alike * Math.min(...heights)) return []
  return [{ pieces, gaps: pieces.map(() => ':') }]
}

/** Three numbers, one colon: the other is lost. */
const three = /^(\d{1,2})( | ?[:：] ?)(\d{1,2})( | ?[:：] ?)(\d{1,2})$/

/** `20:30 21`, `06 18:30`: of a colon with a space on one side only, tiles were the ground. */
function mayBeDayAndHour([, one, before, two, behind, last]: readonly string[]): boolean {
  const [lost, left] = before === ' ' ? [before, behind] : [behind, before]
  if (lost !== ' ' || left === ' ') return true
  if (left.length === 2) return false
  const [day, hour] = before === ' ' ? [one, two] : [last, one]
  return Number(day) >= 1 && Number(day) <= 31 && Number(hour) < 24
}
