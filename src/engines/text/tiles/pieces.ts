import { foundAt, type Found } from '../found'
import { clip, tight, unclip, type Rect } from '../rect'
import type { SeenLine } from '../see'

/** Signs on tiles are as high within this ratio, and on one level, of their height. */
const alike = { height: 1.35, level: 0.3 }
/** Of the height: from tile to tile. */
const pitch = { least: 1.2, most: 3 }
/** Two signs side by side are wider than this, of their height. */
const narrow = 0.85
/** Of the pitch: how far a sign may lie from the middle of its tile. */
const off = 0.2
/** The band that is read is so many signs high, less than any tile. */
const band = 1.3
/** What is told of a row that was not found as one. */
const score = 0.9

/**
 * Rows of equal tiles of which a sign was lost in the midst: `4` `9` ` ` `₽`, at even distances but
 * for a gap of two or three. From afar, where rows are found, large tiles are no row.
 */
export function brokenRows(lines: readonly SeenLine[]): Found[] {
  const signs = lines.filter(isLone).map((line) => ({ line, ...unclip(line.region.rect, tight) }))
  const rows: (typeof signs)[] = []
  for (const sign of signs.sort((a, b) => a.cx - b.cx)) {
    const row = rows.find(([first]) => isBeside(first, sign))
    if (row) row.push(sign)
    else rows.push([sign])
  }
  return rows.flatMap((row) => {
    const height = Math.max(...row.map((sign) => sign.height))
    const steps = row.slice(1).map(({ cx }, i) => cx - row[i].cx)
    const least = Math.min(...steps)
    if (row.length < 3 || least < pitch.least * height || least > pitch.most * height) return []
    const tiles = steps.map((step) => step / least)
    if (!tiles.every((n) => n < 3.5 && Math.abs(n - Math.round(n)) < off)) return []
    const [left, right] = [row[0].cx - least / 2, row[row.length - 1].cx + least / 2]
    const cy = row.reduce((sum, sign) => sum + sign.cy, 0) / row.length
    return [rowAt((left + right) / 2, cy, right - left, band * height)]
  })
}

/** One sign, or what is no wider than one and was taken for two: a dollar for `حي`. */
const isLone = ({ signs, region }: SeenLine) =>
  (signs.length === 1 || (signs.length === 2 && isNarrow(unclip(region.rect, tight)))) &&
  signs.every(({ text }) => /[\p{L}\p{N}\p{Sc}]/u.test(text)) &&
  !region.bend

const isNarrow = ({ width, height }: Rect) => width < narrow * height

interface Placed {
  cy: number
  height: number
}
const isBeside = (a: Placed, b: Placed) =>
  Math.max(a.height, b.height) <= alike.height * Math.min(a.height, b.height) &&
  Math.abs(a.cy - b.cy) <= alike.level * Math.max(a.height, b.height)

/** A level row. */
const rowAt = (cx: number, cy: number, width: number, height: number): Found =>
  foundAt(clip({ cx, cy, width, height, angle: 0 }, tight), score)
