import { newRaster, wordsOf, type Raster } from './raster'
import { squeezeRow, taps } from './taps'

/**
 * Resizes: area average where it shrinks, bilinear where it grows, each axis on its own. Alpha is
 * resized like a colour. Deterministic and the same in Node and in the browser, unlike a canvas.
 */
export function resize(source: Raster, width: number, height: number): Raster {
  if (source.width === width && source.height === height) return source
  // The same numbers as any other way to shrink, a half rounded to the even side, many times as
  // fast: most covers are halved.
  if (source.width === 2 * width && source.height === 2 * height)
    return halved(source, 0x00010001, 0x00010001)
  const across = taps(source.width, width)
  const down = taps(source.height, height)
  const out = newRaster(width, height)
  const words = wordsOf(source)
  const wordsOfRow = (row: number) => words.subarray(row * source.width, (row + 1) * source.width)
  // Rows of the source are squeezed only once and only while a target row still needs them: a
  // full-size float copy is never made.
  const lines = Array.from({ length: down.most }, () => ({
    row: -1,
    values: new Float32Array(width * 4),
  }))
  const rows = lines.map(({ values }) => values)
  for (let y = 0; y < height; y++) {
    for (let k = 0; k < lines.length; k++) {
      const row = down.first[y] + k
      const line = lines[row % lines.length]
      if (k < down.count[y] && line.row !== row)
        squeezeRow(wordsOfRow((line.row = row)), across, line.values)
      rows[k] = line.values
    }
    const weights = down.weights.subarray(y * down.most, (y + 1) * down.most)
    mix(rows, weights, out.data.subarray(y * width * 4, (y + 1) * width * 4))
  }
  return out
}

/**
 * The weighed sum of the rows, each product added as a single float. A row of weight 0 may hold
 * anything.
 */
function mix(rows: readonly Float32Array[], weights: Float32Array, out: Uint8ClampedArray): void {
  const [a, b, c = a] = rows
  const [p, q, r = 0] = weights
  const { fround } = Math
  if (rows.length <= 3) {
    for (let i = 0; i < out.length; i++)
      out[i] = fround(fround(fround(a[i] * p) + b[i] * q) + c[i] * r)
    return
  }
  const sum = new Float32Array(a.length)
  for (let i = 0; i < sum.length; i++) sum[i] = a[i] * p
  for (let k = 1; k < rows.length; k++) {
    const [row, weight] = [rows[k], weights[k]]
    if (weight > 0) for (let i = 0; i < sum.length; i++) sum[i] += row[i] * weight
  }
  out.set(sum)
}

/**
 * Half the size: the mean of 2×2 pixels each. Two channels are added up at once, one in each half
 * of a word. `more` is added to both sums before they are divided by four, and `tie` where what is
 * left over would leave an odd mean.
 */
export function halved(raster: Raster, more: number, tie: number): Raster {
  const { width, height } = raster
  const out = newRaster(width >> 1, height >> 1)
  const [from, to] = [wordsOf(raster), wordsOf(out)]
  const even = 0x00ff00ff
  for (let y = 0, o = 0; y < out.height; y++) {
    for (let x = 0, p = 2 * y * width; x < out.width; x++, o++, p += 2) {
      const a = from[p]
      const b = from[p + 1]
      const c = from[p + width]
      const d = from[p + width + 1]
      const low = (a & even) + (b & even) + (c & even) + (d & even)
      const high = ((a >>> 8) & even) + ((b >>> 8) & even) + ((c >>> 8) & even) + ((d >>> 8) & even)
      to[o] =
        (((low + more + ((low >> 2) & tie)) >> 2) & even) |
        ((((high + more + ((high >> 2) & tie)) >> 2) & even) << 8)
    }
  }
  return out
}
