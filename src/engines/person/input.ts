import type { Raster } from '../../core/image/raster'
import { shrink } from '../../core/image/shrink'

/**
 * MediaPipe's selfie segmenter sees a square; a tall cover is squeezed into it, which loses less
 * than bars at its sides.
 */
export const side = 256

/** RGB 0…1. */
export function toInput(raster: Raster, input: Float32Array): void {
  const small = shrink(raster, side, side)
  for (let i = 0; i < side * side; i++)
    for (let c = 0; c < 3; c++) input[i * 3 + c] = small.data[i * 4 + c] / 255
}
