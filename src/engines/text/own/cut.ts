import type { Raster } from '../../../core/image/raster'
import { rowOfColumn } from '../columns'
import { level } from '../crops'
import type { Found } from '../found'
import { isColumn, unclip, type Rect } from '../rect'
import { straightened } from '../straighten'
import { trim } from '../trim'
import { roomToRead } from '../views'
import type { CutAt } from './grow'

/** How our own reader is shown a line: trimmed, with a tenth of its height around. */
const around = 0.1
const tight = 1.35
/** Of the crop's height. */
const widest = 40

/**
 * The ways in which a place may be looked at. A line that seems bent may be level and only ragged:
 * laid straight it would lose its ends.
 */
export function cutsOf(source: Raster, region: Found, height: number): CutAt[] {
  const wide = widest * height
  if (isColumn(unclip(region.rect, roomToRead)))
    return [() => rowOfColumn(source, unclip(region.rect, tight), height)]
  const rect = trim(source, unclip(region.rect, tight))
  const asLevel: CutAt = (before, after) => level(source, grown(rect, before, after), height, wide)
  const { bend } = region
  return bend ? [asLevel, () => straightened(source, region, bend, tight, height, wide)] : [asLevel]
}

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
