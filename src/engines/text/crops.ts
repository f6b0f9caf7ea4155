import { newRaster, wordsOf, type Raster } from '../../core/image/raster'
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
  const words = wordsOf(source)
  const [mostX, mostY] = [source.width - 1, source.height - 1]
  const share = 1 / (n * n)
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o += 4) {
      let r = 0
      let g = 0
      let b = 0
      for (let j = 0; j < n; j++) {
        const v = down[y * n + j]
        const left = v * s
        const top = v * c
        for (let i = x * n; i < x * n + n; i++) {
          const fx = Math.min(mostX, Math.max(0, acrossX[i] - left - 0.5))
          const fy = Math.min(mostY, Math.max(0, acrossY[i] + top - 0.5))
          const x0 = fx | 0
          const y0 = fy | 0
          const tx = fx - x0
          const ty = fy - y0
          const p = y0 * source.width + x0
          const right = x0 < mostX ? 1 : 0
          const below = y0 < mostY ? source.width : 0
          const w00 = (1 - tx) * (1 - ty)
          const w10 = tx * (1 - ty)
          const w01 = (1 - tx) * ty
          const w11 = tx * ty
          const p00 = words[p]
          const p10 = words[p + right]
          const p01 = words[p + below]
          const p11 = words[p + right + below]
          r += (p00 & 255) * w00 + (p10 & 255) * w10 + (p01 & 255) * w01 + (p11 & 255) * w11
          g +=
            ((p00 >> 8) & 255) * w00 +
            ((p10 >> 8) & 255) * w10 +
            ((p01 >> 8) & 255) * w01 +
            ((p11 >> 8) & 255) * w11
          b +=
            ((p00 >> 16) & 255) * w00 +
            ((p10 >> 16) & 255) * w10 +
            ((p01 >> 16) & 255) * w01 +
            ((p11 >> 16) & 255) * w11
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
