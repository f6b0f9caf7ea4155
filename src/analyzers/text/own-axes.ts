import type { Box, Polygon } from '../../core/geometry'
import { newRaster, type Raster } from '../../core/image/raster'

/** A layer's own right and down, which a turned layer doesn't share with the cover. */
export interface Axes {
  /** Cover pixels. */
  width: number
  height: number
  /** From cover pixels along the layer's own axes to a place on the cover. */
  at(right: number, down: number): readonly [x: number, y: number]
}

export const upright = ({ x, y, width, height }: Box): Axes => ({
  width,
  height,
  at: (right, down) => [x + right, y + down],
})

/** `corners`: as `Layer.corners`, beginning at the layer's own top left. */
export function ownAxes([[ax, ay], [bx, by], , [dx, dy]]: Polygon): Axes {
  const width = Math.hypot(bx - ax, by - ay) || 1
  const height = Math.hypot(dx - ax, dy - ay) || 1
  return {
    width,
    height,
    at: (right, down) => [
      ax + ((bx - ax) * right) / width + ((dx - ax) * down) / height,
      ay + ((by - ay) * right) / width + ((dy - ay) * down) / height,
    ],
  }
}

/** A picture of the layer as it lies on the cover, whose bounds are `box`, turned back level. */
export function turnedInk(ink: Raster, box: Box, axes: Axes): Raster {
  const out = newRaster(
    Math.max(1, Math.round((axes.width * ink.width) / box.width)),
    Math.max(1, Math.round((axes.height * ink.height) / box.height)),
  )
  const from = new Uint32Array(ink.data.buffer, ink.data.byteOffset, ink.width * ink.height)
  const to = new Uint32Array(out.data.buffer)
  for (let row = 0, i = 0; row < out.height; row++) {
    for (let column = 0; column < out.width; column++, i++) {
      const [x, y] = axes.at(
        ((column + 0.5) * axes.width) / out.width,
        ((row + 0.5) * axes.height) / out.height,
      )
      const u = Math.floor(((x - box.x) * ink.width) / box.width)
      const v = Math.floor(((y - box.y) * ink.height) / box.height)
      if (u >= 0 && v >= 0 && u < ink.width && v < ink.height) to[i] = from[v * ink.width + u]
    }
  }
  return out
}
