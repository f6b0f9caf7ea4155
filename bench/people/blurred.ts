import { newRaster, type Raster } from '../../src/core/image/raster'
import type { Change } from './look'

/** Out of focus: three box means each way make about a Gauss bell of this σ, in pixels. */
export const defocused =
  (sigma: number): Change['change'] =>
  (raster) => {
    const length = Math.max(1, Math.round(Math.sqrt((12 * sigma * sigma) / 3 + 1)))
    let out = raster
    for (let i = 0; i < 3; i++)
      out = smeared(smeared(out, length, 4, raster.width), length, raster.width * 4, raster.height)
    return out
  }

/** Moved across while the shutter was open. */
export const moved =
  (length: number): Change['change'] =>
  (raster) =>
    smeared(raster, Math.max(1, Math.round(length)), 4, raster.width)

/**
 * The mean of `length` pixels along rows or columns; what lies beyond the border is as the border.
 */
function smeared(
  { width, height, data }: Raster,
  length: number,
  step: number,
  count: number,
): Raster {
  const out = newRaster(width, height)
  const lines = (width * height) / count
  const next = step === 4 ? width * 4 : 4
  const half = length >> 1
  for (let line = 0; line < lines; line++) {
    const start = line * next
    const at = (i: number) => start + Math.max(0, Math.min(count - 1, i)) * step
    for (let c = 0; c < 4; c++) {
      let sum = 0
      for (let i = -half; i < length - half; i++) sum += data[at(i) + c]
      for (let i = 0; i < count; i++) {
        out.data[start + i * step + c] = sum / length
        sum += data[at(i + length - half) + c] - data[at(i - half) + c]
      }
    }
  }
  return out
}
