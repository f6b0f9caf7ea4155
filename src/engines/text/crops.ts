import { newRaster, type Raster } from '../../core/image/raster'
import type { Rect } from './rect'

/**
 * The line, level, at a height, and drawn together to `squash` of its width; supersampled where it
 * shrinks.
 */
export function level(
  source: Raster,
  rect: Rect,
  height: number,
  widest: number,
  squash = 1,
): Raster {
  const width = Math.max(
    16,
    Math.min(widest, Math.round((height * rect.width * squash) / rect.height)),
  )
  return sample(source, rect, width, height)
}

/**
 * Samples a tilted rectangle into `width` × `height`, bilinear, up to 3 × 3 samples a pixel; the
 * border goes on outside the picture.
 */
export function sample(source: Raster, rect: Rect, width: number, height: number): Raster {
  const out = newRaster(width, height)
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  const [across, down] = [rect.width / width, rect.height / height]
  const n = Math.max(1, Math.min(3, Math.round(Math.max(across, down))))
  const { data } = source
  const [mostX, mostY] = [source.width - 1, source.height - 1]
  const share = 1 / (n * n)
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o += 4) {
      let [r, g, b] = [0, 0, 0]
      for (let j = 0; j < n; j++) {
        for (let i = 0; i < n; i++) {
          const u = (x + (i + 0.5) / n) * across - rect.width / 2
          const v = (y + (j + 0.5) / n) * down - rect.height / 2
          const fx = Math.min(mostX, Math.max(0, rect.cx + u * c - v * s - 0.5))
          const fy = Math.min(mostY, Math.max(0, rect.cy + u * s + v * c - 0.5))
          const x0 = fx | 0
          const y0 = fy | 0
          const tx = fx - x0
          const ty = fy - y0
          const p00 = (y0 * source.width + x0) * 4
          const p10 = x0 < mostX ? p00 + 4 : p00
          const below = y0 < mostY ? source.width * 4 : 0
          const [w00, w10, w01, w11] = [(1 - tx) * (1 - ty), tx * (1 - ty), (1 - tx) * ty, tx * ty]
          r += data[p00] * w00 + data[p10] * w10 + data[p00 + below] * w01 + data[p10 + below] * w11
          g +=
            data[p00 + 1] * w00 +
            data[p10 + 1] * w10 +
            data[p00 + below + 1] * w01 +
            data[p10 + below + 1] * w11
          b +=
            data[p00 + 2] * w00 +
            data[p10 + 2] * w10 +
            data[p00 + below + 2] * w01 +
            data[p10 + below + 2] * w11
        }
      }
      out.data[o] = r * share
      out.data[o + 1] = g * share
      out.data[o + 2] = b * share
      out.data[o + 3] = 255
    }
  }
  return out
}
