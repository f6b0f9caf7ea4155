import { centre } from '../../../core/geometry'
import { matchesOf } from '../../../language/letters/matches-of'
import { withDigits } from '../../../language/letters/misread-digits'
import { plain } from '../../../language/letters/plain'
import { rightToLeft } from '../../../language/letters/right-to-left'
import { gapDown } from '../neighbours'
import { pieceOf, textOf, type Phrase, type Piece } from '../phrase'
import { clocksOver, type Column } from './clock-columns'

const number = /^\/?(\d{1,3}|\d \d)[:：.·–-]*$/
/** Its first letter may be read as a digit: `4асов`. */
const word = /^(?:\p{L}[\p{L}\p{M}.()]{0,14}|[346][а-яёіїє]{3,12})$/iu
/**
 * A ring around a number may be read as brackets, the edge of its tile as a stroke. Of `11.44 07` a tile's edge is the dot, of `11-17` a
 * fold: two numbers, which their units tell apart.
 */
const words = /(?<![^\s])\d{1,2}[.:：·–-](?=\d\d(?!\S))|[^\s()（）[\]{}|]+/g
const asWritten = /[^\s()（）[\]{}|]+/g

/** Of the number's height: a ring or a tile may run between number and unit. */
const farthest = 1.4
/** Middles that are nearer than this share of the wider one's width stand over each other. */
const offMiddle = 0.35
/** Numbers of one row: of like height, and on one level, of the height. */
const alike = { height: 1.4, level: 0.4 }

/**
 * Numbers that each have a word of their own below or above: `02 15 33` over `hours min sec`, in
 * rings, on tiles. Read column by column, in the order of their script; also without the first or the
 * last, whose unit may be misread.
 */
export function numberColumns(lines: readonly Piece[]): Phrase[] {
  const words = lines.flatMap(wordsOf)
  const units = words.filter((piece) => word.test(textOf(piece)))
  const columns = words.flatMap((piece): Column[] => {
    const own = numberOf(piece)
    const unit = own && nearest(own, units)
    // Sizes of one letter run from 36 to 38.
    const isSize = own && unit && isOfRange(own) && textOf(unit).length === 1
    return unit && !isSize ? [{ number: own, unit }] : []
  })
  const numbers = words.flatMap((piece) => numberOf(piece) ?? [])
  return [...clocksOver(rowsOfThree(numbers), columns), ...rowsWithUnits(columns)]
}

const rowsWithUnits = (columns: readonly Column[]): Phrase[] =>
  rowsOf(columns)
    .filter((row) => row.length > (row.some(({ number }) => isOfRange(number)) ? 2 : 1))
    .map(inReadingOrder)
    .flatMap((row) => (row.length > 2 ? [row, row.slice(1), row.slice(0, -1)] : [row]))
    .map((row) => ({ pieces: row.flatMap(({ number, unit }) => [number, unit]) }))

function inReadingOrder(row: readonly Column[]): Column[] {
  const sorted = [...row].sort((a, b) => a.number.box.x - b.number.box.x)
  return sorted.some(({ unit }) => rightToLeft.test(textOf(unit))) ? sorted.reverse() : sorted
}

/** With a dash to the next number, or from the one before: of two such `12-17` may be a range. */
const isOfRange = ({ line: { text }, start, end }: Piece): boolean =>
  /^[–-]\d/.test(text.slice(end)) || /\d[–-]$/.test(text.slice(0, start))

const wordsOf = ({ line }: Piece): Piece[] =>
  matchesOf(
    line.text,
    isSpacedNumber(line) ? spaced : line.origin === 'ocr' ? words : asWritten,
  ).map(({ 0: text, index }) => pieceOf(line, index, index + text.length))

/** Two digits that a reader parts: `1 3`. Numbers side by side stand farther from each other. */
const spaced = /^\d \d$/g
const isSpacedNumber = ({ text, origin, box }: Piece['line']): boolean =>
  origin === 'ocr' && /^\d \d$/.test(text) && box.width < 2.2 * box.height

/** Of two digits one may be read as the letter that it looks like: `0З`. */
const inDigits = (piece: Piece): string =>
  piece.line.origin === 'ocr' && /^[\dзЗoOоО]{2}$/.test(textOf(piece)) && /\d/.test(textOf(piece))
    ? withDigits(plain(textOf(piece)))
    : textOf(piece)

function numberOf(piece: Piece): Piece | undefined {
  const digits = number.exec(inDigits(piece))?.[1]
  if (digits === undefined) return undefined
  const start = piece.start + inDigits(piece).indexOf(digits)
  return { ...piece, start, end: start + digits.length }
}

function nearest(own: Piece, units: readonly Piece[]): Piece | undefined {
  let best: { unit: Piece; gap: number } | undefined
  for (const unit of units) {
    const wider = Math.max(own.box.width, unit.box.width)
    if (Math.abs(centre(own.box).x - centre(unit.box).x) > offMiddle * wider) continue
    const gap = Math.max(gapDown(own, unit), gapDown(unit, own))
    if (gap < -0.3 * own.box.height || gap > farthest * own.box.height) continue
    if (!best || gap < best.gap) best = { unit, gap }
  }
  return best?.unit
}

/** Three numbers of one level and size, from left to right, no other beside. */
function rowsOfThree(numbers: readonly Piece[]): Piece[][] {
  return numbers.flatMap((first) => {
    const row = numbers.filter((piece) => onOneLevel(first, piece))
    const pieces = [...row].sort((a, b) => a.box.x - b.box.x)
    return pieces.length === 3 && pieces[0] === first ? [pieces] : []
  })
}

function rowsOf(columns: readonly Column[]): Column[][] {
  const rows: Column[][] = []
  for (const column of columns) {
    const row = rows.find(([first]) => onOneLevel(first.number, column.number))
    if (row) row.push(column)
    else rows.push([column])
  }
  return rows
}

function onOneLevel({ box: a }: Piece, { box: b }: Piece): boolean {
  const [low, high] = [Math.min(a.height, b.height), Math.max(a.height, b.height)]
  return high <= alike.height * low && Math.abs(centre(a).y - centre(b).y) < alike.level * high
}
