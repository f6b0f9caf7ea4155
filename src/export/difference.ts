import type { Raster } from '../core/image/raster'

/**
 * Peak signal-to-noise ratio of two pictures of one size, dB; Infinity when no pixel differs. Above
 * 40 no eye sees it.
 */
export function psnr(a: Raster, b: Raster): number {
  let sum = 0
  for (let p = 0; p < a.data.length; p += 4) {
    for (let c = 0; c < 3; c++) sum += (a.data[p + c] - b.data[p + c]) ** 2
  }
  const mean = sum / ((a.data.length / 4) * 3)
  return mean === 0 ? Infinity : 10 * Math.log10(255 ** 2 / mean)
}
