import { withDigits } from '../../../language/letters/misread-digits'
import { plain } from '../../../language/letters/plain'
import { textOf, type Phrase, type Piece } from '../phrase'
import { areAlike, areOfOneSize, dayAndHour, three, timeOf } from './clock-row'

/** Of a digit's height, from one tile to the next, a colon between them. */
const widest = 2.4
/** Where a colon stands, the gap is this many times as wide as beside it. */
const parted = 1.25
/** Of the height: how far a digit may lie above or below the first. */
const level = 0.3

/**
 * `0` `2` `1` `6` `2` `0`, a digit a tile, each found as a line of its own: two by two, and further
 * apart where a colon was lost.
 */
export function tiledClock(some: readonly Piece[]): Phrase[] {
  const digits = some.filter((piece) => piece.lone && piece.line.origin === 'ocr' && digitOf(piece))
  return rowsOf(digits).flatMap((row) => {
    const gaps = row.slice(1).map(({ box }, i) => box.x - row[i].box.x - row[i].box.width)
    const [inner, outer] = [gaps.filter((_, i) => i % 2 === 0), gaps.filter((_, i) => i % 2 === 1)]
    const isInPairs =
      row.length === 6 && Math.min(...outer) >= parted * Math.max(...inner) && areOfOneSize(row)
    const time = isInPairs && timeOf(row.map(digitOf))
    return time ? [{ pieces: row, gaps: ['', ':', '', ':', ''], likely: time === 'likely' }] : []
  })
}

/** Empty where it is none. An O among digits is a nought. */
function digitOf(piece: Piece): string {
  const sign = withDigits(plain(textOf(piece))).replace(/^[oо]$/, '0')
  return /^\d$/.test(sign) ? sign : ''
}

function rowsOf(digits: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of [...digits].sort((a, b) => a.box.x - b.box.x)) {
    const row = rows.find((it) => isNext(it[it.length - 1], piece))
    if (row) row.push(piece)
    else rows.push([piece])
  }
  return rows
}

const isNext = ({ box: a }: Piece, { box: b }: Piece): boolean =>
  b.x - (a.x + a.width) < widest * a.height && Math.abs(b.y - a.y) < level * a.height

/**
 * `0` `5` `5 7` `:33`: six digits in pieces of which one colon, at the end of a pair, was seen. Pieces
 * with parts of their tiles are of many sizes.
 */
export function scatteredClock(pieces: readonly Piece[]): Phrase[] {
  if (pieces.some(({ line }) => line.origin !== 'ocr')) return []
  const text = inDigits(pieces.map(textOf).join(' '))
  const found = pieces.length > 3 && scatter.exec(text)
  if (!found) return []
  if (!/[:：]/.test(text)) {
    const time = timeOf([...text.replaceAll(' ', '')])
    return time && areInPairs(pieces) ? [inPairs(pieces, time === 'likely')] : []
  }
  const [, a, b, , c, d, , e, f] = found
  const between = [found[3], found[6]].map((gap) => (/[:：]/.test(gap) ? ' : ' : ' '))
  const pairs = three.exec(`${a}${b}${between[0]}${c}${d}${between[1]}${e}${f}`)
  const hour = pairs ? dayAndHour(pairs) : 'sure'
  if (hour === 'sure' || !areAlike(pieces, scatteredAlike)) return []
  return [inPairs(pieces, hour === 'likely')]
}

/** With a colon behind each pair of digits. */
function inPairs(pieces: readonly Piece[], likely: boolean): Phrase {
  let digits = 0
  const gaps = pieces.slice(1).map((next, i) => {
    digits += digitsOf(pieces[i])
    const isColon = /^\s*[:：]/.test(textOf(next)) || /[:：]\s*$/.test(textOf(pieces[i]))
    return !isColon && (digits === 2 || digits === 4) ? ':' : ''
  })
  return { pieces, gaps, likely }
}

/** In a row of digits a round letter is one. */
const inDigits = (text: string) => text.replace(/[oOоО]/g, '0')
const digitsOf = (piece: Piece) => inDigits(textOf(piece)).replace(/\D/g, '').length

/** Whether tiles stand in pairs: from pair to pair it is farther than from tile to tile. */
function areInPairs(pieces: readonly Piece[]): boolean {
  const places = pieces.flatMap((piece) => {
    const { x, width } = piece.box
    return digitsOf(piece) === 1 ? [x + width / 2] : [x + width / 4, x + (3 * width) / 4]
  })
  const steps = places.slice(1).map((place, i) => place - places[i])
  const [inside, between] = [
    steps.filter((_, i) => i % 2 === 0),
    steps.filter((_, i) => i % 2 === 1),
  ]
  const tall = Math.max(...pieces.map(({ box }) => box.height))
  return Math.min(...inside) > tall && Math.min(...between) > pairStep * Math.max(...inside)
}
const pairStep = 1.2

const scatter = /^(\d) ?(\d)( ?[:：]? ?)([0-5]) ?(\d)( ?[:：]? ?)([0-5]) ?(\d)$/
const scatteredAlike = 1.8
