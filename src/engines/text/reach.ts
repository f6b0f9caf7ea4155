import type { Raster } from '../../core/image/raster'
import { sample } from './crops'
import type { Rect } from './rect'
import { inkAlong, trim } from './trim'

/** The line is looked at so high, pixels, and so much more above and below, of its height. */
const height = 24
const room = 0.35
/** Radians: a detector's patch of level type may be so much tilted. */
const nearlyLevel = 0.05

/**
 * A line's rectangle drawn to its glyphs: in where there is a margin, and out where ink goes on, to
 * the first row without any. Of a patch that lies aslant on level type, level if that takes less.
 */
export function reaching(source: Raster, rect: Rect): Rect {
  const trimmed = trim(source, rect)
  if (Math.abs(rect.angle) > nearlyLevel) return trimmed
  const own = toInk(source, trimmed)
  if (rect.angle === 0) return own ?? trimmed
  const level = toInk(source, { ...trimmed, angle: 0 })
  if (!own || !level) return level ?? own ?? trimmed
  return level.height <= own.height ? level : own
}

/** Undefined where ink has no end above or below. */
function toInk(source: Raster, rect: Rect): Rect | undefined {
  const more = Math.round(room * height)
  const all = height + 2 * more
  const step = rect.height / height
  const width = Math.max(16, Math.min(50 * height, Math.round(rect.width / step)))
  const { rows } = inkAlong(sample(source, { ...rect, height: all * step }, width, all), more)
  const first = rows.indexOf(1, more)
  const last = rows.lastIndexOf(1, more + height - 1)
  if (first < 0 || first > last) return undefined
  const top = rows.lastIndexOf(0, first)
  const bottom = rows.indexOf(0, last)
  if (top < 0 || bottom < 0) return undefined
  const by = ((top + bottom + 1) / 2 - all / 2) * step
  return {
    ...rect,
    cx: rect.cx - by * Math.sin(rect.angle),
    cy: rect.cy + by * Math.cos(rect.angle),
    // Half a row of those without ink is left on either side.
    height: (bottom - top) * step,
  }
}
