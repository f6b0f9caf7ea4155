import type { Polygon } from '../geometry'
import { newMask, type Mask, type Raster } from './raster'
import { fill } from './fill'

/**
 * A copy of the picture in which what the polygons cover is painted over with what lies around it:
 * each pixel between the nearest uncovered ones to its left, right, top and bottom, weighted by
 * nearness. Not for human eyes.
 */
export function paintOver(raster: Raster, polygons: readonly Polygon[]): Raster {
  const covered = newMask(raster.width, raster.height)
  for (const polygon of polygons) fill(covered, polygon)
  const sums = new Float32Array(raster.width * raster.height * 4)
  for (let y = 0; y < raster.height; y++)
    bridge(raster, covered, sums, y * raster.width, 1, raster.width)
  for (let x = 0; x < raster.width; x++)
    bridge(raster, covered, sums, x, raster.width, raster.height)
  const data = new Uint8ClampedArray(raster.data)
  for (let i = 0; i < covered.data.length; i++) {
    const weight = sums[i * 4 + 3]
    if (covered.data[i] === 0 || weight === 0) continue
    for (let c = 0; c < 3; c++) data[i * 4 + c] = sums[i * 4 + c] / weight
  }
  return { width: raster.width, height: raster.height, data }
}

/**
 * Goes along one row or column and adds, for each covered pixel, its two shores, weighted by 1 /
 * distance.
 */
function bridge(
  { data }: Raster,
  covered: Mask,
  sums: Float32Array,
  start: number,
  step: number,
  length: number,
): void {
  for (let i = 0; i < length; i++) {
    if (covered.data[start + i * step] === 0) continue
    const before = i - 1
    let after = i
    while (after < length && covered.data[start + after * step] > 0) after++
    for (let k = i; k < after; k++) {
      const at = (start + k * step) * 4
      if (before >= 0) add(sums, at, data, (start + before * step) * 4, 1 / (k - before))
      if (after < length) add(sums, at, data, (start + after * step) * 4, 1 / (after - k))
    }
    i = after
  }
}

function add(
  sums: Float32Array,
  to: number,
  data: Uint8ClampedArray,
  from: number,
  weight: number,
): void {
  for (let c = 0; c < 3; c++) sums[to + c] += data[from + c] * weight
  sums[to + 3] += weight
}
