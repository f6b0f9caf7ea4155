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

/** Distances that differ by less are even. */
const uneven = 0.12

/**
 * `02 44 10` over `h min s`, of which small letters are lost: of these rows of three numbers those of
 * two digits at even distances, none with another word, and one at least with its unit of time in its
 * place.
 */
export const clocksOver = (rows: readonly Piece[][], columns: readonly Column[]): Phrase[] =>
  rows
    .filter((row) => row.every((piece) => /^\d ?\d$/.test(digitsOf(piece))) && areEven(row))
    .filter((row) => isInPlace(ranksBelow(row, columns)) && isBelow60(row))
    .filter((row) => !row.every((piece) => isWritten(piece, columns)))
    .map((pieces) => ({
      pieces,
      gaps: pieces.map(() => ':'),
      // A unit of the first alone may be its own: the hours of a battery.
      likely: !pieces.slice(1).some((piece) => wordBelow(piece, columns)),
    }))

const wordBelow = (piece: Piece, columns: readonly Column[]): string | undefined => {
  const own = columns.find(
    ({ number }) => number.line === piece.line && number.start === piece.start,
  )
  return own && plain(textOf(own.unit))
}

/** Undefined where nothing was read below or above. */
const ranksBelow = (
  row: readonly Piece[],
  columns: readonly Column[],
): (number[] | undefined)[] => {
  const words = row.map((piece) => wordBelow(piece, columns))
  const besideCyrillic = words.some(
    (word) => word && /\p{Script=Cyrillic}/u.test(word) && writtenRanks(word).length > 0,
  )
  return words.map((word) => (word === undefined ? undefined : ranksOf(word, besideCyrillic)))
}

/** Whether its unit is read as it is written: of all such, phrases tell with their words. */
const isWritten = (piece: Piece, columns: readonly Column[]): boolean =>
  writtenRanks(wordBelow(piece, columns) ?? '').length > 0

/** Days, hours, minutes, or hours, minutes, seconds, as far as they are told. */
function isInPlace(ranks: readonly (number[] | undefined)[]): boolean {
  const told = ranks.filter((some) => some !== undefined).length
  const fits = (largest: number) => ranks.every((some, i) => !some || some.includes(largest + i))
  return told > 0 && (fits(0) || fits(1))
}

const isBelow60 = (row: readonly Piece[]): boolean =>
  row.slice(1).every((piece) => Number(digitsOf(piece).replace(' ', '')) < 60)

const digitsOf = (piece: Piece): string => withDigits(plain(textOf(piece)))

function areEven(row: readonly Piece[]): boolean {
  const [a, b, c] = row.map(({ box }) => centre(box).x)
  return Math.abs((b - a) / (c - b) - 1) < uneven
}
