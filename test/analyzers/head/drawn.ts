import type { Box, Polygon } from '../../../src/core/geometry'
import { fill } from '../../../src/core/image/fill'
import { newMask, newRaster, type Raster } from '../../../src/core/image/raster'
import { dice } from '../../kit/dice'

export type Colour = readonly [number, number, number]

/** As uneven as a photograph: light from one side, and grain that a small copy still has. */
export function grainy(width: number, height: number, seed = 1): Raster {
  const { to } = dice(seed)
  const raster = newRaster(width, height)
  for (let y = 0, p = 0; y < height; y++)
    for (let x = 0; x < width; x++, p += 4) {
      const light = 90 + (60 * x) / width + to(40)
      raster.data.set([light, light * 0.9, light * 0.8, 255], p)
    }
  return raster
}

/** An ellipse that fills the box. */
export const ellipse = ({ x, y, width, height }: Box): Polygon =>
  Array.from({ length: 48 }, (_, i) => {
    const t = (i / 48) * 2 * Math.PI
    return [x + (width / 2) * (1 + Math.cos(t)), y + (height / 2) * (1 + Math.sin(t))] as const
  })

/** Paints it in one colour, with grain of so many levels, and gives back the picture. */
export function painted(raster: Raster, shape: Polygon, colour: Colour, grain = 0): Raster {
  const { to } = dice(2)
  const mask = newMask(raster.width, raster.height)
  fill(mask, shape)
  mask.data.forEach((inside, at) => {
    const more = to(grain + 1)
    if (inside)
      raster.data.set(
        colour.map((value) => value + more),
        at * 4,
      )
  })
  return raster
}
