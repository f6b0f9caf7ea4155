import type { Raster } from '../../core/image/raster'
import type { Net } from '../nets/net'

/** Windows at once: more would only take memory. */
const batch = 128

/** From 0…255 to −1…1. */
const toNet = Float32Array.from({ length: 256 }, (_, value) => value / 127.5 - 1)

/**
 * Shows the net one square window of `side` pixels after another; returns its row of numbers for
 * each.
 */
export function askEach(
  net: Net,
  count: number,
  side: number,
  windowOf: (index: number) => Raster,
): Float32Array[] {
  const rows: Float32Array[] = []
  const size = side * side * 3
  for (let start = 0; start < count; start += batch) {
    const some = Math.min(batch, count - start)
    const fill = (place: Float32Array) => {
      for (let i = 0; i < some; i++) write(windowOf(start + i), place, i * size)
    }
    const [{ data: values }] = net.run({ data: fill, shape: [some, side, side, 3] })
    const width = values.length / some
    for (let i = 0; i < some; i++) rows.push(values.subarray(i * width, (i + 1) * width))
  }
  return rows
}

function write({ data }: Raster, place: Float32Array, from: number): void {
  for (let p = 0, k = from; p < data.length; p += 4) {
    place[k++] = toNet[data[p]]
    place[k++] = toNet[data[p + 1]]
    place[k++] = toNet[data[p + 2]]
  }
}
