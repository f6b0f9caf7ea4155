import type { Found } from '../found'
import { tight, unclip, type Rect } from '../rect'
import { foreign } from '../own/alphabet'
import { sureness, type Told } from '../own/told'
import type { SeenLine } from '../see'
import type { TileRow } from './row'

/** Surer than this of its signs, a row is read. */
const sure = 0.55
/** … where half of it was read near by, it must be surer. */
const certain = 0.9
/** As sure as this the detector is of no window front: what nobody can read there is unread. */
const surelyRow = 0.95
/** A piece counts as read from here on. */
const read = 0.8
/** A line that covers this share of a row is the row. */
const whole = 0.62

/** A row, and what was made of it. */
export interface SeenRow {
  row: TileRow
  seen: SeenLine
}

/**
 * Whether a row is worth another look: near by it is nothing, several short pieces, a number, of which
 * the tiles' edges are read as ones, or no word for sure.
 */
export function isWorthReading({ rect }: Found, lines: readonly SeenLine[]): boolean {
  return lines
    .filter((line) => share(line.region, { rect }))
    .every((line) => !isWhole(line, { rect }) || mayBeOnTiles(line))
}

const mayBeOnTiles = (line: SeenLine): boolean =>
  number.test(textOf(line)) || (line.sureness < certain && !word.test(textOf(line)))
const number = /^[\d\s.,:|]+$/
const word = /\p{L}{3}/u
const textOf = ({ signs }: SeenLine) => signs.map(({ text }) => text).join('')

const isWhole = ({ region }: SeenLine, { rect }: { rect: Rect }) =>
  region.bend !== null || unclip(region.rect, tight).width >= whole * unclip(rect, tight).width

/**
 * A row of tiles takes the place of the pieces that were found on it, where it says more than they
 * do; of one that was read as a whole, where it says as much: it has the signs without their tiles.
 */
export function withRows(lines: readonly SeenLine[], rows: readonly SeenRow[]): SeenLine[] {
  let out = [...lines]
  for (const { row, seen } of rows.filter((one) => !tellsNoMore(one, lines))) {
    const pieces = out.filter((line) => share(line.region, row.region))
    const known = pieces.reduce((sum, line) => sum + (isRead(line) ? signsOf(line) : 0), 0)
    const [first] = pieces
    const same = pieces.length === 1 && digitsOf(seen).length === digitsOf(first).length
    const reads = seen.sureness >= sure && signsOf(seen) > 1
    // Tiles may look like signs of a script that nobody reads.
    const own = pieces.filter(({ foreign }) => !foreign)
    const least = 2 * known >= signsOf(seen) || own.length < pieces.length ? certain : sure
    const more =
      (!own.some((line) => isWhole(line, row.region)) && signsOf(seen) > known) ||
      (pieces.length === 1 ? isClearer(seen, first) : joins(seen, pieces))
    const cleaner = same && seen.sureness >= first.sureness && signsOf(seen) === known
    const unread = !reads && pieces.length === 0 && row.region.score >= surelyRow
    if (unread || (reads && seen.sureness >= least && (more || cleaner))) {
      out = out.filter((line) => !pieces.includes(line))
      const told = cleaner ? withSignsOf(first, seen, isSpace) : seen
      out.push({ ...seen, ...told, polygon: row.polygon, region: row.region })
    } else {
      const mended = pieces.length === 1 && isSameNumber(seen, first)
      out = out.map((line) => (pieces.includes(line) ? ofRow(line, row, mended && seen) : line))
    }
  }
  return out.sort((a, b) => a.region.rect.cy - b.region.rect.cy)
}

/**
 * Whether a line in a script that nobody here reads is all of the row, which tells no sign more: it
 * would lose the rest of its line, and the marks above its letters.
 */
function tellsNoMore({ row, seen }: SeenRow, lines: readonly SeenLine[]): boolean {
  const pieces = lines.filter((line) => share(line.region, row.region))
  return (
    pieces.some((line) => line.foreign && isWhole(line, row.region)) &&
    toldOf(seen) <= pieces.reduce((sum, line) => sum + toldOf(line), 0)
  )
}

/** How many signs are told, those of scripts that nobody reads left out. */
const toldOf = ({ signs }: SeenLine) =>
  signs.filter((sign) => !isSpace(sign) && sign.text !== foreign).length

export const isRead = ({ sureness, foreign }: SeenLine) => sureness >= read && !foreign

/** Whether it surely tells each sign of what was read as a whole with its tiles, and hardly. */
const isClearer = (seen: SeenLine, line: SeenLine): boolean =>
  line.sureness < read && seen.sureness >= certain && signsOf(seen) >= signsOf(line)

/**
 * Whether it tells money of which several pieces are parts, each sign that was read, more surely than
 * they do.
 */
const joins = (seen: SeenLine, pieces: readonly SeenLine[]): boolean =>
  /\p{Sc}/u.test(textOf(seen)) &&
  signsOf(seen) >= pieces.reduce((sum, line) => sum + (isRead(line) ? signsOf(line) : 0), 0) &&
  seen.sureness > Math.max(certain, sureness(pieces.flatMap(({ signs }) => signs)))

/**
 * What is a row from afar is lettering near by, too. `seen`: how the line, which is all of the row,
 * was read without its tiles.
 */
const ofRow = (line: SeenLine, { polygon, region }: TileRow, seen: SeenLine | false): SeenLine => ({
  ...line,
  ...(seen && { polygon }),
  ...(seen && seen.sureness > line.sureness && withSignsOf(line, seen, isSeparator)),
  region: { ...line.region, score: Math.max(line.region.score, region.score) },
})

/** Whether the row is surely read as digits, sign by sign those of the line. */
const isSameNumber = (seen: SeenLine, line: SeenLine): boolean =>
  seen.sureness >= certain &&
  /^[\d ]+$/.test(textOf(seen)) &&
  signsOf(seen) === line.signs.filter((sign) => !isSeparator(sign)).length

/** Without the tiles, signs are surer; with them, what stands between them (`stays`) is seen. */
function withSignsOf(
  line: SeenLine,
  seen: SeenLine,
  stays: (sign: Told) => boolean,
): Pick<SeenLine, 'signs' | 'sureness'> {
  const own = seen.signs.filter((sign) => !stays(sign))
  const signs = line.signs.map((sign) => (stays(sign) ? sign : own.shift()!))
  return { signs, sureness: seen.sureness }
}

const isSpace = ({ text }: Told) => text.trim() === ''
const isSeparator = ({ text }: Told) => /^[\s.,:;|·'’-]*$/.test(text)

const digitsOf = (line: SeenLine) => textOf(line).replace(/\D/g, '')
const signsOf = ({ signs }: SeenLine) => signs.filter((sign) => !isSpace(sign)).length

/** Whether the middle of one lies in the other. */
export const share = ({ rect: a }: { rect: Rect }, { rect: b }: { rect: Rect }) =>
  isIn(a, unclip(b, tight)) || isIn(b, unclip(a, tight))

function isIn({ cx, cy }: Rect, row: Rect): boolean {
  const [c, s] = [Math.cos(row.angle), Math.sin(row.angle)]
  const [dx, dy] = [cx - row.cx, cy - row.cy]
  return Math.abs(dx * c + dy * s) < row.width / 2 && Math.abs(dy * c - dx * s) < row.height / 2
}
