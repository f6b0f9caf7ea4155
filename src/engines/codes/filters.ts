import { newMask, type Mask } from '../../core/raster'

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

/** Means over a square of 2·radius + 1, borders repeated; running sums, so the radius costs nothing. */
export function boxMean(data: ArrayLike<number>, width: number, height: number, radius: number): Float32Array {
  const across = new Float32Array(width * height)
  const size = 2 * radius + 1
  for (let y = 0; y < height; y++) {
    const row = y * width
    let sum = data[row] * radius
    for (let x = 0; x <= radius; x++) sum += data[row + Math.min(width - 1, x)]
    for (let x = 0; x < width; x++) {
      across[row + x] = sum
      const enter = x + radius + 1
      sum += data[row + (enter < width ? enter : width - 1)] - data[row + (x >= radius ? x - radius : 0)]
    }
  }
  const out = new Float32Array(width * height)
  const sums = new Float32Array(width)
  for (let k = -radius; k <= radius; k++) {
    const row = Math.min(height - 1, Math.max(0, k)) * width
    for (let x = 0; x < width; x++) sums[x] += across[row + x]
  }
  const scale = 1 / (size * size)
  for (let y = 0; y < height; y++) {
    const row = y * width
    const enter = Math.min(height - 1, y + radius + 1) * width
    const leave = Math.max(0, y - radius) * width
    for (let x = 0; x < width; x++) {
      out[row + x] = sums[x] * scale
      sums[x] += across[enter + x] - across[leave + x]
    }
  }
  return out
}

/** Brings every neighbourhood to the same mean and contrast: a faint code on a photo comes out as black on white. */
export function normalise({ width, height, data }: Mask, radius: number): Mask {
  const mean = boxMean(data, width, height, radius)
  const squares = new Float32Array(data.length)
  for (let i = 0; i < data.length; i++) squares[i] = data[i] * data[i]
  const square = boxMean(squares, width, height, radius)
  const out = newMask(width, height)
  for (let i = 0; i < data.length; i++) {
    const deviation = Math.sqrt(Math.max(0, square[i] - mean[i] * mean[i]))
    out.data[i] = clamp(128 + ((data[i] - mean[i]) * 100) / Math.max(12, deviation))
  }
  return out
}

/** Takes back a blur about as wide as `radius`. */
export function sharpen({ width, height, data }: Mask, radius: number, amount: number): Mask {
  const mean = boxMean(data, width, height, radius)
  const out = newMask(width, height)
  for (let i = 0; i < data.length; i++) out.data[i] = clamp(data[i] + amount * (data[i] - mean[i]))
  return out
}

const clamp = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value)
