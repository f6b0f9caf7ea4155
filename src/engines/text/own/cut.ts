import type { Raster } from '../../../core/image/raster'
import { rowOfColumn } from '../columns'
import { level } from '../crops'
import type { Found } from '../found'
import { isColumn, tight, unclip, type Rect } from '../rect'
import { straightened } from '../straighten'
import { trim } from '../trim'
import { roomToRead } from '../views'
import type { Cut, CutAt, Ends } from './grow'

/** How our own reader is shown a line: trimmed, with a tenth of its height around. */
const around = 0.1
/** Of the crop's height. */
const widest = 40

/**
 * The ways in which a place may be looked at. A line that seems bent may be level and only ragged:
 * laid straight it would lose its ends.
 */
export function cutsOf(source: Raster, region: Found, height: number): Cut[] {
  const wide = widest * height
  if (isColumn(unclip(region.rect, roomToRead)))
    return [fixed(() => rowOfColumn(source, unclip(region.rect, tight), height))]
  const rect = trim(source, unclip(region.rect, tight))
  const at: CutAt = (before, after) => level(source, grown(rect, before, after), height, wide)
  const asLevel = { at, grows: true }
  const { bend } = region
  return bend
    ? [asLevel, fixed(() => straightened(source, region, bend, tight, height, wide))]
    : [asLevel]
}

const fixed = (at: CutAt): Cut => ({ at, grows: false })

/** Wider at its ends by shares of the height, higher by a tenth above and below. */
function grown(rect: Rect, before: number, after: number): Rect {
  const by = ((after - before) * rect.height) / 2
  return {
    ...rect,
    cx: rect.cx + by * Math.cos(rect.angle),
    cy: rect.cy + by * Math.sin(rect.angle),
    width: rect.width + (before + after) * rect.height,
    height: rect.height * (1 + 2 * around),
  }
}

/** In steps of a quarter of the height: how far a line's ends may grow until another line begins. */
export function roomAt({ rect }: Found, others: readonly Found[]): Ends {
  const near = others.map((other) => unclip(other.rect, tight))
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  const { width, height } = unclip(rect, tight)
  const room = (way: 1 | -1) => {
    for (let by = stride; by < farthest; by += stride) {
      const u = way * (width / 2 + by * height)
      if (near.some((other) => holds(other, rect.cx + u * c, rect.cy + u * s))) return by - stride
    }
    return farthest
  }
  return [room(-1), room(1)]
}

const stride = 0.25
const farthest = 4

function holds({ cx, cy, width, height, angle }: Rect, x: number, y: number): boolean {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const [u, v] = [(x - cx) * c + (y - cy) * s, (y - cy) * c - (x - cx) * s]
  return Math.abs(u) <= width / 2 && Math.abs(v) <= height / 2
}
