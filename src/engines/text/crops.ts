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
  const n = samplesOf(rect, width, height)
  const across = places(rect.width, width, n)
  const down = places(rect.height, height, n)
  const acrossX = across.map((u) => rect.cx + u * c)
  const acrossY = across.map((u) => rect.cy + u * s)
  const { data } = source
  const [mostX, mostY] = [source.width - 1, source.height - 1]
  const share = 1 / (n * n)
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o += 4) {
      let r = 0
      let g = 0
      let b = 0
      for (let j = 0; j < n; j++) {
        const v = down[y * n + j]
        const [left, top] = [v * s, v * c]
        for (let i = x * n; i < x * n + n; i++) {
          const fx = Math.min(mostX, Math.max(0, acrossX[i] - left - 0.5))
          const fy = Math.min(mostY, Math.max(0, acrossY[i] + top - 0.5))
          const x0 = fx | 0
          const y0 = fy | 0
          const tx = fx - x0
          const ty = fy - y0
          const p00 = (y0 * source.width + x0) * 4
          const p10 = x0 < mostX ? p00 + 4 : p00
          const below = y0 < mostY ? source.width * 4 : 0
          const p01 = p00 + below
          const p11 = p10 + below
          const w00 = (1 - tx) * (1 - ty)
          const w10 = tx * (1 - ty)
          const w01 = (1 - tx) * ty
          const w11 = tx * ty
          r += data[p00] * w00 + data[p10] * w10 + data[p01] * w01 + data[p11] * w11
          g += data[p00 + 1] * w00 + data[p10 + 1] * w10 + data[p01 + 1] * w01 + data[p11 + 1] * w11
          b += data[p00 + 2] * w00 + data[p10 + 2] * w10 + data[p01 + 2] * w01 + data[p11 + 2] * w11
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

/** Samples a side of each pixel. */
const samplesOf = (rect: Rect, width: number, height: number) =>
  Math.max(1, Math.min(3, Math.round(Math.max(rect.width / width, rect.height / height))))

/** Where samples lie along one side of a rectangle, from its middle. */
function places(length: number, pixels: number, n: number): Float64Array {
  const out = new Float64Array(pixels * n)
  for (let i = 0; i < out.length; i++)
    out[i] = (Math.floor(i / n) + ((i % n) + 0.5) / n) * (length / pixels) - length / 2
  return out
}
