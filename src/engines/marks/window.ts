import type { Box } from '../../core/geometry'
import { newRaster, type Raster } from '../../core/raster'

/**
 * The square around a box, with `margin` (a share of the longer side) on each side, as `size` × `size` pixels. What lies
 * outside the picture repeats its edge. At most 4 × 4 samples a pixel: the net was trained on just that.
 */
export function windowAround(raster: Raster, box: Box, size: number, margin: number, out = newRaster(size, size)): Raster {
  const side = Math.max(box.width, box.height) * (1 + 2 * margin)
  const step = side / size
  const samples = Math.max(1, Math.min(4, Math.round(step)))
  const left = box.x + box.width / 2 - side / 2
  const top = box.y + box.height / 2 - side / 2
  const { width, height, data } = raster
  const count = samples * samples
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let [r, g, b] = [0, 0, 0]
      for (let j = 0; j < samples; j++) {
        const sy = Math.min(height - 1, Math.max(0, Math.floor(top + (y + (j + 0.5) / samples) * step)))
        for (let i = 0; i < samples; i++) {
          const sx = Math.min(width - 1, Math.max(0, Math.floor(left + (x + (i + 0.5) / samples) * step)))
          const p = (sy * width + sx) * 4
          r += data[p]
          g += data[p + 1]
          b += data[p + 2]
        }
      }
      const q = (y * size + x) * 4
      out.data[q] = r / count
      out.data[q + 1] = g / count
      out.data[q + 2] = b / count
      out.data[q + 3] = 255
    }
  }
  return out
}
