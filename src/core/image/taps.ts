/** Which pixels of a longer or shorter line come together in each pixel, and with what weights. */
export interface Taps {
  /** The first of them for each. */
  first: Int32Array
  count: Int32Array
  /** `most` for each, noughts after the last. */
  weights: Float32Array
  most: number
}

/** Area average where a line becomes shorter, bilinear where it becomes longer. */
export function taps(from: number, to: number): Taps {
  const scale = from / to
  const most = scale <= 1 ? 2 : Math.ceil(scale) + 1
  const first = new Int32Array(to)
  const count = new Int32Array(to)
  const weights = new Float32Array(to * most)
  for (let i = 0; i < to; i++) {
    if (scale <= 1) {
      const at = Math.min(from - 1, Math.max(0, (i + 0.5) * scale - 0.5))
      first[i] = Math.floor(at)
      count[i] = first[i] + 1 < from ? 2 : 1
      weights[i * most] = count[i] === 2 ? 1 - (at - first[i]) : 1
      if (count[i] === 2) weights[i * most + 1] = at - first[i]
      continue
    }
    const start = i * scale
    const end = Math.min(from, start + scale)
    first[i] = Math.floor(start)
    count[i] = Math.min(most, Math.ceil(end) - first[i])
    for (let k = 0; k < count[i]; k++) {
      const pixel = first[i] + k
      weights[i * most + k] = (Math.min(end, pixel + 1) - Math.max(start, pixel)) / (end - start)
    }
  }
  return { first, count, weights, most }
}

/**
 * One row of a picture, its pixels as words, as long as `taps` want it: red, green, blue and alpha
 * in turn.
 */
export function squeezeRow(
  words: Int32Array,
  { first, count, weights, most }: Taps,
  line: Float32Array,
): void {
  for (let x = 0, o = 0; o < line.length; x++, o += 4) {
    let r = 0
    let g = 0
    let b = 0
    let a = 0
    let p = first[x]
    for (let k = x * most, end = k + count[x]; k < end; k++, p++) {
      const word = words[p]
      const weight = weights[k]
      r += (word & 255) * weight
      g += ((word >> 8) & 255) * weight
      b += ((word >> 16) & 255) * weight
      a += (word >>> 24) * weight
    }
    line[o] = r
    line[o + 1] = g
    line[o + 2] = b
    line[o + 3] = a
  }
}
