import type { Mask } from '../../core/image/raster'

export interface Side {
  /** Variance of the Laplacian, as `core/image/laplacian.ts` defines it; 0 where there are no pixels. */
  sharpness: number
  /** Mean luma, 0…1; 0 where there are no pixels. */
  brightness: number
}

/** Focus and brightness of several zones in one pass. */
export function sidesOf(
  { width, height, data }: Mask,
  zones: Mask,
  bits: readonly number[],
): Side[] {
  const all = bits.reduce((sum, bit) => sum | bit, 0)
  // of each zone: pixels, light, sum, squares; exact integers: at most 2⁵³ after 8·10⁹ pixels
  const counts = bits.map(() => new Float64Array(4))
  for (let y = 0, at = 0; y < height; y++) {
    const above = (y > 0 ? -1 : height > 1 ? 1 : 0) * width
    const below = (y < height - 1 ? 1 : height > 1 ? -1 : 0) * width
    for (let x = 0; x < width; x++, at++) {
      const here = zones.data[at] & all
      if (here === 0) continue
      const left = x > 0 ? -1 : width > 1 ? 1 : 0
      const right = x < width - 1 ? 1 : width > 1 ? -1 : 0
      const value = data[at]
      const bend =
        data[at + above] + data[at + below] + data[at + left] + data[at + right] - 4 * value
      for (let i = 0; i < bits.length; i++) {
        if ((here & bits[i]) === 0) continue
        const count = counts[i]
        count[0]++
        count[1] += value
        count[2] += bend
        count[3] += bend * bend
      }
    }
  }
  return counts.map(([pixels, light, sum, squares]) =>
    pixels === 0
      ? { sharpness: 0, brightness: 0 }
      : {
          sharpness: Math.max(0, squares / pixels - (sum / pixels) ** 2),
          brightness: light / pixels / 255,
        },
  )
}
