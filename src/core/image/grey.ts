import type { Box } from '../geometry'
import { luma, newMask, newRaster, type Field, type Mask, type Raster } from './raster'

const greys = new WeakMap<Raster, Mask>()

/** Luma, made once for a picture. */
export function greyOf(raster: Raster): Mask {
  let it = greys.get(raster)
  if (!it) greys.set(raster, (it = luma(raster)))
  return it
}

/**
 * At a smaller size, or the same: area averages, rounded, as `resize` gives them, in one channel.
 */
export function shrinkGrey(grey: Mask, width: number, height: number): Mask {
  if (grey.width === width && grey.height === height) return grey
  const out = newMask(width, height)
  const { data } = averages(grey, width, height)
  for (let i = 0; i < data.length; i++) out.data[i] = data[i] + 0.5
  return out
}

/** The same, not rounded. */
export function averages(grey: Mask, width: number, height: number): Field {
  const data = new Float32Array(width * height)
  const across = spans(grey.width, width)
  const down = spans(grey.height, height)
  const row = new Float32Array(grey.width)
  for (let y = 0; y < height; y++) {
    gather(grey, row, down, y)
    for (let x = 0, to = y * width; x < width; x++, to++) {
      const [from, until] = [across.from[x], across.until[x]]
      let sum = row[from] * across.head[x] + row[until] * across.tail[x]
      for (let i = from + 1; i < until; i++) sum += row[i]
      data[to] = sum * across.scale
    }
  }
  return { width, height, data }
}

/** Cuts out the whole pixels of `box`, which lies in the picture. */
export function cropGrey({ width, data }: Mask, box: Box): Mask {
  const [left, top] = [Math.round(box.x), Math.round(box.y)]
  const out = newMask(Math.round(box.x + box.width) - left, Math.round(box.y + box.height) - top)
  for (let y = 0; y < out.height; y++) {
    const from = (top + y) * width + left
    out.data.set(data.subarray(from, from + out.width), y * out.width)
  }
  return out
}

/** One row of the result, still as wide as the source. */
function gather(
  { width, data }: Mask,
  row: Float32Array,
  { from, until, head, tail, scale }: Spans,
  y: number,
): void {
  const [first, last] = [from[y] * width, until[y] * width]
  const [top, bottom] = [head[y] * scale, tail[y] * scale]
  for (let x = 0; x < width; x++) row[x] = data[first + x] * top + data[last + x] * bottom
  for (let at = first + width; at < last; at += width)
    for (let x = 0; x < width; x++) row[x] += data[at + x] * scale
}

interface Spans {
  from: Int32Array
  until: Int32Array
  head: Float32Array
  tail: Float32Array
  scale: number
}

/**
 * What each target pixel covers: the first source pixel and the last, how much of each, and those
 * between entirely.
 */
function spans(source: number, target: number): Spans {
  const step = source / target
  const from = new Int32Array(target)
  const until = new Int32Array(target)
  const head = new Float32Array(target)
  const tail = new Float32Array(target)
  for (let i = 0; i < target; i++) {
    const [start, end] = [i * step, Math.min(source, (i + 1) * step)]
    from[i] = Math.floor(start)
    until[i] = Math.min(source - 1, Math.floor(end))
    head[i] = until[i] > from[i] ? from[i] + 1 - start : end - start
    tail[i] = until[i] > from[i] ? end - until[i] : 0
  }
  return { from, until, head, tail, scale: target / source }
}

/** A grey picture. */
export function rasterOf({ width, height, data }: Mask): Raster {
  const out = newRaster(width, height)
  const pixels = new Uint32Array(out.data.buffer)
  // Lowest byte first, as in WebAssembly: red, green, blue, opaque.
  for (let i = 0; i < data.length; i++) pixels[i] = 0xff000000 | (data[i] * 0x010101)
  return out
}
