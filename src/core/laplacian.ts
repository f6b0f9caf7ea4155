import type { Mask } from './raster'

/**
 * Variance of the 3×3 Laplacian (4-neighbour kernel, reflect-101 border) of 8-bit luma, as OpenCV's
 * `Laplacian(grey, CV_64F).var()` gives it. A constant picture and an empty one answer 0.
 */
export function laplacianVariance(grey: Mask): number {
  const sums = newSums()
  eachLaplacian(grey, (value) => add(sums, value))
  return variance(sums)
}

/** The same over the pixels where each of these masks (of the same size) is more inside than outside; 0 when there are none. */
export function laplacianVariancesWithin(grey: Mask, masks: readonly Mask[]): number[] {
  const sums = masks.map(newSums)
  eachLaplacian(grey, (value, at) => {
    for (let i = 0; i < masks.length; i++) if (masks[i].data[at] > 127) add(sums[i], value)
  })
  return sums.map(variance)
}

/** Calls back with the Laplacian of each pixel, −1020…1020, row by row. */
export function eachLaplacian({ width, height, data }: Mask, tell: (value: number, at: number) => void): void {
  if (width === 0) return
  for (let y = 0; y < height; y++) {
    // reflect-101: the border pixel itself is not repeated; a side of one pixel mirrors onto itself
    const above = (y > 0 ? y - 1 : Math.min(1, height - 1)) * width
    const below = (y < height - 1 ? y + 1 : Math.max(0, height - 2)) * width
    const row = y * width
    for (let x = 0; x < width; x++) {
      const left = x > 0 ? x - 1 : Math.min(1, width - 1)
      const right = x < width - 1 ? x + 1 : Math.max(0, width - 2)
      tell(data[above + x] + data[below + x] + data[row + left] + data[row + right] - 4 * data[row + x], row + x)
    }
  }
}

interface Sums {
  count: number
  sum: number
  squares: number
}

const newSums = (): Sums => ({ count: 0, sum: 0, squares: 0 })

function add(sums: Sums, value: number): void {
  sums.count++
  sums.sum += value
  sums.squares += value * value
}

const variance = ({ count, sum, squares }: Sums) => (count === 0 ? 0 : Math.max(0, squares / count - (sum / count) ** 2))
