import type { Reading } from '../../../core/evidence'
import { centre } from '../../../core/geometry'
import { withDigits } from '../../../language/letters/misread-digits'
import { plain } from '../../../language/letters/plain'
import { ranksOf, writtenRanks } from '../../../language/time/unit-rank'
import { textOf, type Phrase, type Piece } from '../phrase'
import { trusted } from '../trusted'

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
    .map((row) => ({ row, units: unitsBelow(row, columns) }))
    .filter(({ row, units }) => {
      const told = units.filter((unit) => unit !== undefined)
      const even = told.length > 1 ? uneven.two : uneven.one
      return told.some(({ by }) => by === 'first') && isInPlace(units) && areEven(row, even)
    })
    .filter(({ row }) => !row.every((piece) => isWritten(piece, columns)))
    .map(({ row, units }) => ({
      pieces: row,
      gaps: row.map(() => ':'),
      // A unit of the first alone may be its own: the hours of a battery.
      likely: !units.slice(1).some((unit) => unit) || units.some((unit) => unit?.by === 'guess'),
    }))

/** The units of time that a word below or above a number may be, and whose reading says so. */
interface Unit {
  ranks: number[]
  by: 'first' | 'second' | 'guess'
}

const columnOf = (piece: Piece, columns: readonly Column[]): Column | undefined =>
  columns.find(({ number }) => number.line === piece.line && number.start === piece.start)

const wordBelow = (piece: Piece, columns: readonly Column[]): string | undefined => {
  const own = columnOf(piece, columns)
  return own && plain(textOf(own.unit))
}

/**
 * Undefined where nothing was read below or above. Where what was read is no unit, a second reader's
 * reading counts: 분 may be read as 是. Without one, a sign of another script than a unit beside it says
 * as much as if it were not read.
 */
function unitsBelow(row: readonly Piece[], columns: readonly Column[]): (Unit | undefined)[] {
  const words = row.map((piece) => wordBelow(piece, columns))
  const units = words.filter((word) => word && writtenRanks(word).length > 0)
  const isBeside = (script: RegExp) => units.some((word) => word && script.test(word))
  const besideCyrillic = isBeside(/\p{Script=Cyrillic}/u)
  const besideHangul = isBeside(/\p{Script=Hangul}/u)
  return row.map((piece, i): Unit | undefined => {
    const word = words[i]
    if (word === undefined) return undefined
    const ranks = ranksOf(word, besideCyrillic)
    const second = secondBelow(piece, columns)
    if (ranks.length > 0) return { ranks, by: 'first' }
    if (!second) return besideHangul && isForeignSign(word) ? undefined : { ranks, by: 'first' }
    const by = second.confidence >= trusted ? 'second' : 'guess'
    return { ranks: ranksOf(plain(second.text), besideCyrillic), by }
  })
}

/** 분 and 초, small, look like a Chinese or a Japanese sign. */
const isForeignSign = (word: string): boolean =>
  /^[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}]$/u.test(word)

/** What a second reader made of the line that the word is all of. */
function secondBelow(piece: Piece, columns: readonly Column[]): Reading | undefined {
  const unit = columnOf(piece, columns)?.unit
  return unit && textOf(unit) === unit.line.text.trim() ? unit.line.second : undefined
}

/** Whether its unit is read as it is written: of all such, phrases tell with their words. */
const isWritten = (piece: Piece, columns: readonly Column[]): boolean =>
  writtenRanks(wordBelow(piece, columns) ?? '').length > 0

/** Days, hours, minutes, or hours, minutes, seconds, as far as they are told. */
function isInPlace(units: readonly (Unit | undefined)[]): boolean {
  const fits = (largest: number) =>
    units.every((unit, i) => !unit || unit.ranks.includes(largest + i))
  return fits(0) || fits(1)
}

const isBelow60 = (row: readonly Piece[]): boolean =>
  row.slice(1).every((piece) => Number(digitsOf(piece).replace(' ', '')) < 60)

const digitsOf = (piece: Piece): string => withDigits(plain(textOf(piece)))

function areEven(row: readonly Piece[], within: number): boolean {
  const [a, b, c] = row.map(({ box }) => centre(box).x)
  return Math.abs((b - a) / (c - b) - 1) < within
}
