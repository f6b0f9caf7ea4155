import type { Box } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'

/**
 * How much the difference of two upright strips changes along them: its standard deviation in
 * levels of green, which is most of what is bright. The two sides of one thing's edge differ by about
 * the same all along; two pictures by whatever they show.
 */
export function apartness(picture: Raster, [left, right]: readonly Box[]): number {
  let [sum, squares] = [0, 0]
  const rows = picture.height
  for (let y = 0; y < rows; y++) {
    const difference = meanIn(picture, left, y) - meanIn(picture, right, y)
    sum += difference
    squares += difference * difference
  }
  return Math.sqrt(Math.max(0, squares / rows - (sum / rows) ** 2))
}

function meanIn({ width, data }: Raster, strip: Box, y: number): number {
  let sum = 0
  for (let x = strip.x; x < strip.x + strip.width; x++) sum += data[(y * width + x) * 4 + 1]
  return sum / strip.width
}
