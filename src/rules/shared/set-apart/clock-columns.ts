import { centre } from '../../../core/geometry'
import { plain } from '../../../language/letters/plain'
import { ranksOf } from '../../../language/time/unit-rank'
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
    .filter((row) => row.every((piece) => /^\d ?\d$/.test(textOf(piece))) && areEven(row))
    .filter((row) => isInPlace(row.map((piece) => ranksBelow(piece, columns))) && isBelow60(row))
    .map((pieces) => ({
      pieces,
      gaps: pieces.map(() => ':'),
      // A unit of the first alone may be its own: the hours of a battery.
      likely: !pieces.slice(1).some((piece) => ranksBelow(piece, columns)),
    }))

/** Undefined where nothing was read below or above. */
function ranksBelow(piece: Piece, columns: readonly Column[]): number[] | undefined {
  const own = columns.find(
    ({ number }) => number.line === piece.line && number.start === piece.start,
  )
  return own && ranksOf(plain(textOf(own.unit)))
}

/** Days, hours, minutes, or hours, minutes, seconds, as far as they are told. */
function isInPlace(ranks: readonly (number[] | undefined)[]): boolean {
  const told = ranks.filter((some) => some !== undefined).length
  const fits = (largest: number) => ranks.every((some, i) => !some || some.includes(largest + i))
  return told > 0 && told < 3 && (fits(0) || fits(1))
}

const isBelow60 = (row: readonly Piece[]): boolean =>
  row.slice(1).every((piece) => Number(textOf(piece).replace(' ', '')) < 60)

function areEven(row: readonly Piece[]): boolean {
  const [a, b, c] = row.map(({ box }) => centre(box).x)
  return Math.abs((b - a) / (c - b) - 1) < uneven
}
