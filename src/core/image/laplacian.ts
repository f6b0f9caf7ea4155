import type { Mask } from './raster'

/**
 * Variance of the 3×3 Laplacian (4-neighbour kernel, reflect-101 border) of 8-bit luma, as OpenCV's
 * `Laplacian(grey, CV_64F).var()` gives it. Returns 0 for a constant and for an empty picture.
 */
export function laplacianVariance({ width, height, data }: Mask): number {
  let [sum, squares] = [0, 0]
  for (let y = 0; y < height; y++) {
    // reflect-101: the border pixel itself is not repeated; a side of one pixel mirrors onto itself
    const above = (y > 0 ? y - 1 : Math.min(1, height - 1)) * width
    const below = (y < height - 1 ? y + 1 : Math.max(0, height - 2)) * width
    const row = y * width
    for (let x = 0; x < width; x++) {
      const left = x > 0 ? x - 1 : Math.min(1, width - 1)
      const right = x < width - 1 ? x + 1 : Math.max(0, width - 2)
      const value =
        data[above + x] + data[below + x] + data[row + left] + data[row + right] - 4 * data[row + x]
      sum += value
      squares += value * value
    }
  }
  const count = width * height
  return count === 0 ? 0 : Math.max(0, squares / count - (sum / count) ** 2)
}
