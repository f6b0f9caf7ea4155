import type { Box } from '../../core/geometry'
import { newRaster, wordsOf, type Raster } from '../../core/image/raster'

/**
 * The square around a box, with `margin` (a share of the longer side) on each side, as `size` ×
 * `size` pixels. What lies outside the picture repeats its edge. At most 4 × 4 samples a pixel: the
 * net was trained on just that.
 */
export function windowAround(
  raster: Raster,
  box: Box,
  size: number,
  margin: number,
  out = newRaster(size, size),
): Raster {
  const side = Math.max(box.width, box.height) * (1 + 2 * margin)
  const step = side / size
  const samples = Math.max(1, Math.min(4, Math.round(step)))
  const { width, height } = raster
  const pixels = wordsOf(raster)
  const columns = places(box.x + box.width / 2 - side / 2, step, samples, size, width)
  const rows = places(box.y + box.height / 2 - side / 2, step, samples, size, height)
  // No sum of so few lies half-way between two levels, where a product could differ from a quotient.
  const share = 1 / (samples * samples)
  for (let y = 0, q = 0; y < size; y++) {
    for (let x = 0; x < size; x++, q += 4) {
      // Red and blue are added up in one number: 16 samples of 255 stay below 2¹⁶.
      let redBlue = 0
      let green = 0
      for (let j = y * samples; j < (y + 1) * samples; j++) {
        const row = rows[j] * width
        for (let i = x * samples; i < (x + 1) * samples; i++) {
          const pixel = pixels[row + columns[i]]
          redBlue += pixel & 0xff00ff
          green += (pixel >>> 8) & 0xff
        }
      }
      out.data[q] = (redBlue & 0xffff) * share
      out.data[q + 1] = green * share
      out.data[q + 2] = (redBlue >>> 16) * share
      out.data[q + 3] = 255
    }
  }
  return out
}

/**
 * Where along one axis the samples are taken, `samples` for each pixel of the window, kept inside
 * the picture.
 */
function places(
  start: number,
  step: number,
  samples: number,
  size: number,
  end: number,
): Int32Array {
  const at = new Int32Array(size * samples)
  for (let i = 0; i < at.length; i++) {
    const pixel = Math.floor(i / samples)
    at[i] = Math.min(
      end - 1,
      Math.max(0, Math.floor(start + (pixel + ((i % samples) + 0.5) / samples) * step)),
    )
  }
  return at
}
