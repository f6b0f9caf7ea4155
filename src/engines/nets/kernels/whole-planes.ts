import { extentOf, inStripes, largest, largestSum } from './whole-numbers'

/** 3×3 filters spread over 16 planes, as 16-bit whole numbers, in the order in which the kernel takes them. */
export interface WholePlanes {
  /** Plane by plane. */
  values: Int16Array
  /** What a whole number of each filter stands for, plane by plane. */
  scales: Float32Array
}

export const planes = 16
/** What filters spread by: points 0, 1, −1 and infinity. */
const points = [
  [1, 0, 0],
  [1 / 2, 1 / 2, 1 / 2],
  [1 / 2, -1 / 2, 1 / 2],
  [0, 0, 1],
]
/** Of so many numbers of the picture is each number of its planes the sum. */
export const gain = 4
/**
 * The largest magnitude that a number of the picture is rounded to: four times as much fits 16 bits.
 * Most numbers of a picture are far below its largest, taps of a filter are not: what bits there are
 * go to the picture.
 */
export const most = 8191

/**
 * Filters `[3, 3, in, out]`, the largest tap of each in each plane as `top`, so that no sum leaves
 * 32 bits whatever the picture: `gain · most · Σ|q| ≤ 2³¹ − 1`. As a tap is rounded by half a unit
 * at most, Σ|q| ≤ top · Σ|w| / peak + in / 2.
 */
export function wholePlanes(weights: Float32Array, into: number, out: number): WholePlanes {
  const spread = spreadOver(weights, into * out)
  const extents = spread.map((plane) => extentOf(plane, out))
  const widest = extents.map(({ peaks, sums }) =>
    Math.max(...sums.map((sum, n) => (peaks[n] ? sum / peaks[n] : 0))),
  )
  const room = largestSum / (gain * most) - into / 2
  const tops = widest.map((wide) =>
    Math.max(1, Math.min(largest, Math.floor(room / Math.max(wide, 1)))),
  )
  const values = new Int16Array(planes * into * out)
  const scales = new Float32Array(planes * out)
  spread.forEach((plane, i) => {
    const { peaks } = extents[i]
    values.set(inStripes(plane, [1, 1, into, out], peaks, tops[i]), i * into * out)
    scales.set(
      peaks.map((peak) => peak / tops[i]),
      i * out,
    )
  })
  return { values, scales }
}

/** `each`: filters times channels. */
function spreadOver(weights: Float32Array, each: number): Float32Array[] {
  return Array.from({ length: planes }, (_, plane) => {
    const [down, across] = [points[plane >> 2], points[plane & 3]]
    return Float32Array.from({ length: each }, (_, i) => {
      let sum = 0
      for (let tap = 0; tap < 9; tap++)
        sum += down[Math.floor(tap / 3)] * across[tap % 3] * weights[tap * each + i]
      return sum
    })
  })
}
