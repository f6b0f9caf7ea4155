import { boundsOf } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { rowOfColumn } from './columns'
import { level } from './crops'
import type { Found } from './found'
import { lineHeight, squash, widestLine } from './recogniser'
import { isColumn, polygonOfRect, unclip, type Rect } from './rect'
import { straightened } from './straighten'

/** What the recogniser needs around the core of a line to read it. */
export const roomToRead = 1.7

/** A place, level, at a height. */
export type CropAt = (height: number) => Raster

/**
 * A column is looked at in both ways in which it may be written: signs below each other, or a line
 * on its side.
 */
export function viewsOf(raster: Raster, region: Found): CropAt[] {
  const { bend } = region
  if (bend)
    return [(height) => straightened(raster, region, bend, roomToRead, height, widest(height))]
  const rect = withEnds(unclip(region.rect, roomToRead))
  if (!isColumn(rect))
    return [(height) => level(raster, rect, height, widest(height), squashed(height))]
  return [
    (height) => rowOfColumn(raster, rect, height),
    (height) => level(raster, onItsSide(rect), height, widest(height)),
  ]
}

/** So little that the letters of one end, or a head before it, may tilt what is set level; radians. */
const hardlyTilted = 0.2
/** So little is no tilt: the outline's corners are whole pixels of the detector's map. */
const hardlyMeasured = 0.01

/** The same as if it were set level, where its outline is bent or tilted a little; or nothing. */
export function levelViewOf(raster: Raster, { rect, bend }: Found): CropAt | undefined {
  const tilt = Math.abs(rect.angle)
  if (isColumn(rect) || tilt > hardlyTilted || (!bend && tilt < hardlyMeasured)) return undefined
  const { cx, cy } = rect
  const { width, height } = boundsOf(polygonOfRect(rect))
  const around = withEnds(unclip({ cx, cy, width, height, angle: 0 }, roomToRead))
  return (height) => level(raster, around, height, widest(height))
}

/** The first and last sign of a line are where the detector errs. */
const withEnds = (rect: Rect): Rect =>
  isColumn(rect) ? rect : { ...rect, width: rect.width + 2 * endRoom * rect.height }
const endRoom = 0.25

/**
 * The net was taught on lines drawn together to one width, and is as good on narrowed ones at that
 * much less work; tesseract is not.
 */
const squashed = (height: number) => (height === lineHeight ? squash : 1)

const widest = (height: number) => Math.round((widestLine * height) / lineHeight)

const onItsSide = (rect: Rect): Rect => ({
  ...rect,
  width: rect.height,
  height: rect.width,
  angle: rect.angle + Math.PI / 2,
})
