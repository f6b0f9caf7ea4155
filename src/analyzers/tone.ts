import type { Analyzer } from '../core/unseen'
import type { Tone } from '../core/evidence'
import { greyOf } from '../core/image/grey'
import { laplacianVariance } from '../core/image/laplacian'
import type { Mask, Raster } from '../core/image/raster'
import { half } from '../core/image/shrink'
import { reference } from '../core/image/reference'

const bins = 16

/**
 * A cover is measured at half its size, which costs a quarter: means, spreads and histograms are
 * the same there.
 */
const longSide = reference.width

export const tone: Analyzer<'tone'> = async (see) => toneOf(small((await see('cover')).raster))

const small = (raster: Raster): Raster =>
  Math.max(raster.width, raster.height) > longSide ? small(half(raster)) : raster

export function toneOf(raster: Raster): Tone {
  const grey = greyOf(raster)
  return { ...colour(raster), ...light(grey), sharpness: laplacianVariance(grey) }
}

/**
 * HSV saturation (max − min) / max, and Hasler–Süsstrunk's colourfulness M3 = σ(rg,yb) +
 * 0.3·μ(rg,yb) with rg = R − G, yb = (R + G)/2 − B ("Measuring colourfulness in natural images",
 * 2003).
 */
function colour({ data, width, height }: Raster) {
  const pixels = Math.max(1, data.length / 4)
  const histogram = new Uint32Array(bins)
  const sums = new Float64Array(5)
  for (let y = 0; y < height; y++)
    addRow(data.subarray(4 * y * width, 4 * (y + 1) * width), histogram, sums)
  const [saturation, rgSum, rgSquares, ybSum, ybSquares] = sums
  const variance = (sum: number, squares: number) =>
    Math.max(0, squares / pixels - (sum / pixels) ** 2)
  return {
    saturation: saturation / pixels,
    saturationHistogram: Array.from(histogram, (count) => count / pixels),
    colourfulness:
      Math.sqrt(variance(rgSum, rgSquares) + variance(ybSum / 2, ybSquares / 4)) +
      0.3 * Math.hypot(rgSum / pixels, ybSum / 2 / pixels),
  }
}

/**
 * Adds a row's saturation, then rg, its squares, twice yb – so that all of them are whole numbers –
 * and its squares. Of one row they fit 32 bits, which is what makes it quick.
 */
function addRow(row: Uint8ClampedArray, histogram: Uint32Array, sums: Float64Array): void {
  let saturation = sums[0]
  let rgSum = 0
  let rgSquares = 0
  let ybSum = 0
  let ybSquares = 0
  for (let p = 0; p < row.length; p += 4) {
    const r = row[p]
    const g = row[p + 1]
    const b = row[p + 2]
    const max = r > g ? (r > b ? r : b) : g > b ? g : b
    const min = r < g ? (r < b ? r : b) : g < b ? g : b
    const s = max === 0 ? 0 : (max - min) / max
    saturation += s
    histogram[s === 1 ? bins - 1 : (s * bins) | 0]++
    const rg = r - g
    const yb = r + g - 2 * b
    rgSum += rg
    rgSquares += rg * rg
    ybSum += yb
    ybSquares += yb * yb
  }
  sums[0] = saturation
  sums[1] += rgSum
  sums[2] += rgSquares
  sums[3] += ybSum
  sums[4] += ybSquares
}

function light({ data }: Mask) {
  const pixels = Math.max(1, data.length)
  const histogram = new Uint32Array(256)
  for (let i = 0; i < data.length; i++) histogram[data[i]]++
  let [sum, squares, entropy] = [0, 0, 0]
  histogram.forEach((count, value) => {
    sum += count * value
    squares += count * value * value
    if (count > 0) entropy -= (count / pixels) * Math.log2(count / pixels)
  })
  const mean = sum / pixels
  return {
    entropy,
    contrast: Math.sqrt(Math.max(0, squares / pixels - mean * mean)) / 255,
    brightness: mean / 255,
  }
}
