import type { FoundMark } from '../../core/engines'
import { area, iou, type Box } from '../../core/geometry'
import { newRaster, type Raster } from '../../core/image/raster'
import { outlineSide, pureLikenessIn, type CoarseShape } from './likeness'
import type { Proposal } from './propose'
import { windowAround } from './window'
import { alike, weigh } from './weigh'

const margin = 0.08
/** So many pieces of a cover at most: each takes up to a millisecond. */
const most = 40
/** Pixels of the longer side, below which rims are too much of a piece; and how slim it may be. */
const limits = { least: 48, slim: 2.6 }

/**
 * Marks by their outline alone: white and black pieces that the sieve took for nothing, since it
 * sees the photo around them. The steadiest first, then the largest.
 */
export function outlined(
  cover: Raster,
  places: readonly Proposal[],
  sifted: readonly Box[],
  known: readonly CoarseShape[],
): FoundMark[] {
  const seen = newRaster(outlineSide, outlineSide)
  return places
    .filter(({ box, pure }) => pure && isSound(box))
    .filter(({ box }) => !sifted.some((other) => iou(other, box) > 0.6))
    .sort((a, b) => b.votes - a.votes || area(b.box) - area(a.box))
    .slice(0, most)
    .flatMap(({ box, pure }) => {
      const window = windowAround(cover, box, outlineSide, margin, seen)
      const mark = weigh(null, pureLikenessIn(window, pure!, known, alike.maybe), true)
      return mark ? [{ box, ...mark }] : []
    })
}

function isSound({ width, height }: Box): boolean {
  const long = Math.max(width, height)
  return long >= limits.least && long <= limits.slim * Math.min(width, height)
}
