import { newMask, type Mask } from '../../core/image/raster'

/** Half the size, each pixel the mean of four. */
export function halve({ width, height, data }: Mask): Mask {
  const out = newMask(width >> 1, height >> 1)
  for (let y = 0, i = 0; y < out.height; y++) {
    for (let x = 0, p = 2 * y * width; x < out.width; x++, p += 2) {
      out.data[i++] = (data[p] + data[p + 1] + data[p + width] + data[p + width + 1] + 2) >> 2
    }
  }
  return out
}

/**
 * Brings every neighbourhood to the same mean and contrast: a faint code on a photo comes out as
 * black on white. Running sums over squares of 2·radius + 1, borders repeated, so the radius costs
 * nothing; sums of squares stay exact in 32 bits up to radius 90.
 */
export function stretchContrast({ width, height, data }: Mask, radius: number): Mask {
  const out = newMask(width, height)
  const sums = new Int32Array(width)
  const squares = new Int32Array(width)
  const row = (y: number) => Math.min(height - 1, Math.max(0, y)) * width
  for (let y = -radius - 1; y < radius; y++) {
    for (let x = 0, from = row(y); x < width; x++) {
      sums[x] += data[from + x]
      squares[x] += data[from + x] ** 2
    }
  }
  for (let y = 0; y < height; y++) {
    const [enter, leave] = [row(y + radius), row(y - radius - 1)]
    for (let x = 0; x < width; x++) {
      const [more, less] = [data[enter + x], data[leave + x]]
      sums[x] += more - less
      squares[x] += (more - less) * (more + less)
    }
    stretchRow(
      data.subarray(y * width, (y + 1) * width),
      sums,
      squares,
      radius,
      out.data,
      y * width,
    )
  }
  return out
}

/** One row by the sums and the sums of squares of its columns, written from place `to` on. */
function stretchRow(
  row: Uint8Array,
  sums: Int32Array,
  squares: Int32Array,
  radius: number,
  out: Uint8Array,
  to: number,
): void {
  const width = row.length
  const size = (2 * radius + 1) ** 2
  // A standard deviation below 12 is noise, which stays faint.
  const least = (12 * size) ** 2
  let sum = sums[0] * radius
  let square = squares[0] * radius
  for (let x = 0; x <= radius; x++) {
    sum += sums[Math.min(width - 1, x)]
    square += squares[Math.min(width - 1, x)]
  }
  for (let x = 0; x < width; x++) {
    const spread = size * square - sum * sum
    const value = 128 + ((row[x] * size - sum) * 100) / Math.sqrt(spread > least ? spread : least)
    out[to + x] = value < 0 ? 0 : value > 255 ? 255 : value
    const into = x + radius + 1 < width ? x + radius + 1 : width - 1
    const from = x > radius ? x - radius : 0
    sum += sums[into] - sums[from]
    square += squares[into] - squares[from]
  }
}
