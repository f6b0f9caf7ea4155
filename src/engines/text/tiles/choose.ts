import type { Found } from '../found'
import { unclip, type Rect } from '../rect'
import type { SeenLine } from '../see'
import type { TileRow } from './row'

/** Surer than this of its signs, a row is read. */
const sure = 0.55
/** … where something was read near by, it must be surer. */
const certain = 0.9
/** A piece counts as read from here on. */
const read = 0.8
/** What covers the glyphs of a patch of the detector. */
const tight = 1.35
/** A line that covers this share of a row is the row. */
const whole = 0.62

/** A row, and what was made of it. */
export interface SeenRow {
  row: TileRow
  seen: SeenLine
}

/**
 * Whether a row is worth another look: near by it is nothing, several short pieces, or a number, of
 * which the tiles' edges are read as ones.
 */
export function isWorthReading({ rect }: Found, lines: readonly SeenLine[]): boolean {
  return lines
    .filter((line) => share(line.region, { rect }))
    .every((line) => !isWhole(line, { rect }) || number.test(textOf(line)))
}

const number = /^[\d\s.,:|]+$/
const textOf = ({ signs }: SeenLine) => signs.map(({ text }) => text).join('')

const isWhole = ({ region }: SeenLine, { rect }: { rect: Rect }) =>
  region.bend !== null || unclip(region.rect, tight).width >= whole * unclip(rect, tight).width

/**
 * A row of tiles takes the place of the pieces that were found on it, where it says more than they
 * do; of one that was read as a whole, where it says as much: it has the signs without their tiles.
 */
export function withRows(lines: readonly SeenLine[], rows: readonly SeenRow[]): SeenLine[] {
  let out = [...lines]
  for (const { row, seen } of rows) {
    if (seen.sureness < sure || signsOf(seen) < 2) continue
    const pieces = out.filter((line) => share(line.region, row.region))
    const known = pieces.reduce((sum, line) => sum + (line.sureness >= read ? signsOf(line) : 0), 0)
    const [first] = pieces
    const same = pieces.length === 1 && digitsOf(seen).length === digitsOf(first).length
    const surer = seen.sureness >= (known > 0 ? certain : sure)
    const more = !pieces.some((line) => isWhole(line, row.region)) && signsOf(seen) > known
    const cleaner = same && seen.sureness >= first.sureness && signsOf(seen) === known
    if (surer && (more || cleaner)) {
      out = out.filter((line) => !pieces.includes(line))
      out.push({ ...seen, polygon: row.polygon, region: row.region })
    } else if (same && digitsOf(seen) !== '') {
      out = out.map((line) => (line === first ? { ...line, polygon: row.polygon } : line))
    }
  }
  return out.sort((a, b) => a.region.rect.cy - b.region.rect.cy)
}

const digitsOf = ({ signs }: SeenLine) =>
  signs
    .map(({ text }) => text)
    .join('')
    .replace(/\D/g, '')
const signsOf = ({ signs }: SeenLine) => signs.filter(({ text }) => text.trim() !== '').length

/** Whether the middle of one lies in the other. */
const share = ({ rect: a }: { rect: Rect }, { rect: b }: { rect: Rect }) =>
  isIn(a, unclip(b, tight)) || isIn(b, unclip(a, tight))

function isIn({ cx, cy }: Rect, row: Rect): boolean {
  const [c, s] = [Math.cos(row.angle), Math.sin(row.angle)]
  const [dx, dy] = [cx - row.cx, cy - row.cy]
  return Math.abs(dx * c + dy * s) < row.width / 2 && Math.abs(dy * c - dx * s) < row.height / 2
}
