import { newRaster, type Raster } from '../../core/image/raster'
import { half } from '../../core/image/shrink'
import type { Box } from '../../core/geometry'
import { windowAround } from './window'

/** Pixels of a side, as the sieve sees a place. */
export const glanceSide = 24
const margin = 0.12

/**
 * A small window around the box, taken from the picture at a size where two samples a pixel
 * suffice.
 */
export function glanceAt(
  raster: Raster,
  box: Box,
  out = newRaster(glanceSide, glanceSide),
): Raster {
  let [level, scale] = [half(raster), 2]
  const side = Math.max(box.width, box.height) * (1 + 2 * margin)
  while (side / scale / glanceSide > 2.4 && Math.min(level.width, level.height) > 2 * glanceSide) {
    level = half(level)
    scale *= 2
  }
  const small = {
    x: box.x / scale,
    y: box.y / scale,
    width: box.width / scale,
    height: box.height / scale,
  }
  return windowAround(level, small, glanceSide, margin, out)
}
