import { newRaster, type Raster } from '../../../../src/core/image/raster'

export type Colour = readonly [number, number, number]

/** A picture of one colour, and a brush for rectangles. */
export function painted(width: number, height: number, ground: Colour) {
  const picture: Raster = newRaster(width, height)
  const paint = (x: number, y: number, w: number, h: number, colour: Colour) => {
    for (let row = Math.max(0, y); row < Math.min(height, y + h); row++)
      for (let column = Math.max(0, x); column < Math.min(width, x + w); column++)
        picture.data.set([...colour, 255], (row * width + column) * 4)
  }
  paint(0, 0, width, height, ground)
  return { picture, paint }
}
