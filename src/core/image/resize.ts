import { newRaster, type Raster } from './raster'

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
  const sum = new Float32Array(width * 4)
  // Rows of the source are squeezed only once and only while a target row still needs them: a
  // full-size float copy is never made.
  const lines = Array.from({ length: down.most }, () => ({
    row: -1,
    values: new Float32Array(width * 4),
  }))
  for (let y = 0; y < height; y++) {
    for (let k = 0; k < down.count[y]; k++) {
      const row = down.first[y] + k
      const line = lines[row % lines.length]
      if (line.row !== row) squeezeRow(source, (line.row = row), across, line.values)
      const weight = down.weights[y * down.most + k]
      const { values } = line
      if (k === 0) for (let i = 0; i < sum.length; i++) sum[i] = values[i] * weight
      else for (let i = 0; i < sum.length; i++) sum[i] += values[i] * weight
    }
    out.data.set(sum, y * width * 4)
  }
  return out
}

/**
 * Half the size: the mean of 2×2 pixels each. Two channels are added up at once, one in each half
 * of a word. `more` is added to both sums before they are divided by four, and `tie` where what is
 * left over would leave an odd mean.
 */
export function halved({ width, height, data }: Raster, more: number, tie: number): Raster {
  const out = newRaster(width >> 1, height >> 1)
  const from = new Int32Array(data.buffer, data.byteOffset, width * height)
  const to = new Int32Array(out.data.buffer)
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

interface Taps {
  first: Int32Array
  count: Int32Array
  weights: Float32Array
  most: number
}

function taps(from: number, to: number): Taps {
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

function squeezeRow(
  { data, width }: Raster,
  row: number,
  { first, count, weights, most }: Taps,
  line: Float32Array,
): void {
  for (let x = 0, o = 0; o < line.length; x++, o += 4) {
    let [r, g, b, a] = [0, 0, 0, 0]
    let p = (row * width + first[x]) * 4
    for (let k = x * most, end = k + count[x]; k < end; k++, p += 4) {
      const weight = weights[k]
      r += data[p] * weight
      g += data[p + 1] * weight
      b += data[p + 2] * weight
      a += data[p + 3] * weight
    }
    line[o] = r
    line[o + 1] = g
    line[o + 2] = b
    line[o + 3] = a
  }
}
