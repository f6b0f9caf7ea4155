import { product } from './product'

/** Filters as 16-bit whole numbers, in the order in which the kernel takes them. */
export interface WholeNumbers {
  values: Int16Array
  /** What a whole number of each filter stands for. */
  scales: Float32Array
  /** The largest magnitude that a number of a picture may be rounded to. */
  most: number
}

/** Filters lie in stripes of so many; fewer are filled up with noughts. */
export const stripe = 8
const largestSum = 2 ** 31 - 1
const largest = 2 ** 15 - 1
/** What filters that were packed as 8 bits are again; what others may become, as far as it pays. */
const packed = 127
const finer = [511, 1023, 2047, 4095, 8191, 16383]

/** Channels are taken in twos. */
export const evenly = (channels: number): number => channels + (channels % 2)

/**
 * Filters `[high, wide, in, out]`, the largest tap of each as `top`, so that no sum leaves 32 bits
 * whatever the picture: `most · Σ|q| ≤ 2³¹ − 1` for each filter, and a partial sum in any order is
 * no larger. As a tap is rounded by half a unit at most, Σ|q| ≤ top · Σ|w| / peak + taps / 2.
 */
export function wholeNumbers(weights: Float32Array, shape: readonly number[]): WholeNumbers {
  const out = shape[3]
  const taps = product(shape.slice(0, 3))
  const { peaks, sums } = extentOf(weights, out)
  const widest = Math.max(...sums.map((sum, i) => (peaks[i] ? sum / peaks[i] : 0)))
  const mostFor = (top: number) =>
    Math.min(largest, Math.floor(largestSum / (top * widest + taps / 2)))
  const error = (top: number) => 1 / top ** 2 + 1 / mostFor(top) ** 2
  const top = isExact(weights, peaks)
    ? packed
    : finer.reduce((best, it) => (error(it) < error(best) ? it : best))
  const scales = new Float32Array(Math.max(out, stripe))
  peaks.forEach((peak, i) => (scales[i] = peak / top))
  return { values: inStripes(weights, shape, peaks, top), scales, most: mostFor(top) }
}

/** Of each filter its largest tap and the sum of all, as magnitudes. */
function extentOf(weights: Float32Array, out: number) {
  const [peaks, sums] = [new Float64Array(out), new Float64Array(out)]
  for (let i = 0, c = 0; i < weights.length; i++, c = c + 1 < out ? c + 1 : 0) {
    const size = Math.abs(weights[i])
    sums[c] += size
    if (size > peaks[c]) peaks[c] = size
  }
  return { peaks, sums: [...sums] }
}

function isExact(weights: Float32Array, peaks: Float64Array): boolean {
  const out = peaks.length
  return weights.every((weight, i) => {
    const peak = peaks[i % out]
    const value = peak ? (weight / peak) * packed : 0
    return Math.abs(value - Math.round(value)) < 1e-3
  })
}

/**
 * Stripe by stripe, in it line by line of the filter, there for each two taps the filters in turn.
 * The last stripe overlaps the one before where the number of filters doesn't divide.
 */
function inStripes(
  weights: Float32Array,
  [high, wide, into, out]: readonly number[],
  peaks: Float64Array,
  top: number,
): Int16Array {
  const padded = evenly(into)
  const run = wide * padded
  const stripes = Math.ceil(out / stripe)
  const values = new Int16Array(stripes * high * run * stripe)
  for (let part = 0; part < stripes; part++) {
    const first = Math.max(0, Math.min(part * stripe, out - stripe))
    for (let y = 0; y < high; y++)
      for (let x = 0; x < wide; x++)
        for (let c = 0; c < into; c++) {
          const tap = x * padded + c
          const at = ((part * high + y) * run + tap - (tap % 2)) * stripe + (tap % 2)
          const from = ((y * wide + x) * into + c) * out + first
          for (let n = 0; n < stripe && first + n < out; n++) {
            const peak = peaks[first + n]
            values[at + 2 * n] = peak ? Math.round((weights[from + n] / peak) * top) : 0
          }
        }
  }
  return values
}
