import { centre } from '../../../core/geometry'
import { withDigits } from '../../../language/letters/misread-digits'
import { plain } from '../../../language/letters/plain'
import { ranksOf, writtenRanks } from '../../../language/time/unit-rank'
import { textOf, type Phrase, type Piece } from '../phrase'

/** A number, and the word below or above it. */
export interface Column {
  number: Piece
  unit: Piece
}

/**
 * Distances that differ by less are even; where two units are in their places, a number may be found
 * with the edge of its plate.
 */
const uneven = { one: 0.12, two: 0.25 }

/**
 * `02 44 10` over `h min s`, of which small letters are lost: of these rows of three numbers those of
 * two digits at even distances, none with another word, and one at least with its unit of time in its
 * place.
 */
export const clocksOver = (rows: readonly Piece[][], columns: readonly Column[]): Phrase[] =>
  rows
    .filter((row) => row.every((piece) => /^\d ?\d$/.test(digitsOf(piece))) && isBelow60(row))
    .filter((row) => {
      const ranks = ranksBelow(row, columns)
      const told = ranks.filter((some) => some !== undefined).length
      return told > 0 && isInPlace(ranks) && areEven(row, told > 1 ? uneven.two : uneven.one)
    })
    .filter((row) => !row.every((piece) => isWritten(piece, columns)))
    .map((pieces) => ({
      pieces,
      gaps: pieces.map(() => ':'),
      // A unit of the first alone may be its own: the hours of a battery.
      likely: !pieces.slice(1).some((piece) => wordBelow(piece, columns)),
    }))

const wordBelow = (piece: Piece, columns: readonly Column[]): string | undefined =>
  wordsBelow(piece, columns)[0]

/** The word as it was read, and as a second reader made it out: 분 may be read as 是. */
function wordsBelow(piece: Piece, columns: readonly Column[]): string[] {
  const own = columns.find(
    ({ number }) => number.line === piece.line && number.start === piece.start,
  )
  if (!own) return []
  const { line } = own.unit
  const isAll = textOf(own.unit) === line.text.trim()
  return [textOf(own.unit), ...(isAll && line.second ? [line.second.text] : [])].map(plain)
}

/** Undefined where nothing was read below or above. */
const ranksBelow = (
  row: readonly Piece[],
  columns: readonly Column[],
): (number[] | undefined)[] => {
  const words = row.map((piece) => wordsBelow(piece, columns))
  const besideCyrillic = words
    .flat()
    .some((word) => /\p{Script=Cyrillic}/u.test(word) && writtenRanks(word).length > 0)
  return words.map((some) =>
    some.length === 0 ? undefined : some.flatMap((word) => ranksOf(word, besideCyrillic)),
  )
}

/** Whether its unit is read as it is written: of all such, phrases tell with their words. */
const isWritten = (piece: Piece, columns: readonly Column[]): boolean =>
  writtenRanks(wordBelow(piece, columns) ?? '').length > 0

/** Days, hours, minutes, or hours, minutes, seconds, as far as they are told. */
function isInPlace(ranks: readonly (number[] | undefined)[]): boolean {
  const fits = (largest: number) => ranks.every((some, i) => !some || some.includes(largest + i))
  return fits(0) || fits(1)
}

const isBelow60 = (row: readonly Piece[]): boolean =>
  row.slice(1).every((piece) => Number(digitsOf(piece).replace(' ', '')) < 60)

const digitsOf = (piece: Piece): string => withDigits(plain(textOf(piece)))

function areEven(row: readonly Piece[], within: number): boolean {
  const [a, b, c] = row.map(({ box }) => centre(box).x)
  return Math.abs((b - a) / (c - b) - 1) < within
}
