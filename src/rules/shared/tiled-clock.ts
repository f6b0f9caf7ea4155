import { withDigits } from '../../language/letters/misread-digits'
import { plain } from '../../language/letters/plain'
import { isTime, areOfOneSize } from './clock-row'
import { textOf, type Phrase, type Piece } from './phrase'

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
    const isClock =
      row.length === 6 &&
      Math.min(...outer) >= parted * Math.max(...inner) &&
      areOfOneSize(row) &&
      isTime(row.map(digitOf))
    return isClock ? [{ pieces: row, gaps: ['', ':', '', ':', ''] }] : []
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
