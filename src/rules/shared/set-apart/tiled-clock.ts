import { withDigits } from '../../../language/letters/misread-digits'
import { plain } from '../../../language/letters/plain'
import { areAlike, dayAndHour, three, timeOf } from './clock-row'
import { textOf, type Phrase, type Piece } from '../phrase'

/** Of a digit's height, from one tile to the next, a colon between them. */
const widest = 2.4
/** Of the height: how far a digit may lie above or below the one before. */
const level = 0.3

/**
 * Rows of single digits, as tiles part them: from pair to pair they stand farther from each other than
 * what else is read as one.
 */
export function tileRows(some: readonly Piece[]): Piece[][] {
  const digits = some.filter(
    (piece) => piece.lone && piece.line.origin === 'ocr' && digitsOf(piece) === 1,
  )
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
 * `0` `5` `5 7` `:33`, `0` `2` `1` `6` `2` `0`: six digits in pieces of which one colon, at the end of a
 * pair, was seen, or which stand in pairs. Pieces with parts of their tiles are of many sizes.
 */
export function scatteredClock(pieces: readonly Piece[]): Phrase[] {
  if (pieces.some(({ line }) => line.origin !== 'ocr')) return []
  const text = inDigits(pieces.map(textOf).join(' '))
  const found = pieces.length > 3 && scatter.exec(text)
  if (!found || !areAlike(pieces, scatteredAlike)) return []
  if (!/[:：]/.test(text)) {
    const time = timeOf([...text.replaceAll(' ', '')])
    return time && areInPairs(pieces) ? [inPairs(pieces, time === 'likely')] : []
  }
  const [, a, b, , c, d, , e, f] = found
  const between = [found[3], found[6]].map((gap) => (/[:：]/.test(gap) ? ' : ' : ' '))
  const pairs = three.exec(`${a}${b}${between[0]}${c}${d}${between[1]}${e}${f}`)
  const hour = pairs ? dayAndHour(pairs) : 'sure'
  return hour === 'sure' ? [] : [inPairs(pieces, hour === 'likely')]
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
const inDigits = (text: string) => withDigits(plain(text)).replace(/[oо]/g, '0')
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
