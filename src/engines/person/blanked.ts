import type { Box } from '../../core/geometry'
import { crop, type Mask, type Raster } from '../../core/image/raster'

/** What is looked around: its box, and its pixels in a mask of the picture's shape, but smaller. */
export interface Thing {
  box: Box
  mask: Mask
}

/** Of the segmenter's coarsest layer, across and down. */
export const cells = 16

/** How far around the thing, in sizes of it: a head has its body below. */
const around = { across: 1.5, above: 1.5, below: 2 }
/** Instead of the thing's own colours, which tell nothing: all things look the same. */
const blank = 128

/**
 * The part around the thing, without it; the thing's box in shares of it, and how much of each cell
 * the thing held.
 */
export function blanked(raster: Raster, { box, mask }: Thing) {
  const size = Math.sqrt(box.width * box.height)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const left = Math.max(0, Math.round(x - around.across * size))
  const top = Math.max(0, Math.round(y - around.above * size))
  const part = crop(raster, {
    x: left,
    y: top,
    width: Math.round(x + around.across * size) - left,
    height: Math.round(y + around.below * size) - top,
  })
  const under = new Float32Array(cells * cells)
  const cellsOf = (at: number, length: number) => Math.floor((at * cells) / length)
  const inMask = (at: number, from: number, to: number) =>
    Math.min(to - 1, Math.floor(((at + 0.5) * to) / from))
  for (let row = 0; row < part.height; row++) {
    const line = inMask(top + row, raster.height, mask.height) * mask.width
    for (let column = 0; column < part.width; column++) {
      if (!mask.data[line + inMask(left + column, raster.width, mask.width)]) continue
      part.data.fill(blank, (row * part.width + column) * 4, (row * part.width + column) * 4 + 3)
      under[cellsOf(row, part.height) * cells + cellsOf(column, part.width)] +=
        (cells * cells) / (part.width * part.height)
    }
  }
  return {
    part,
    under,
    box: {
      x: (box.x - left) / part.width,
      y: (box.y - top) / part.height,
      width: box.width / part.width,
      height: box.height / part.height,
    },
  }
}
