import type { Confidence, Region } from '../evidence'
import { area } from '../geometry'
import { newMask, type Mask } from './raster'
import { fill } from './fill'
import { polygonOf, type Size } from '../geometry'
import type { Layer, Role } from '../scene'

/** Measures a mask of cover size; null when nothing is inside. */
export function regionOf(mask: Mask, confidence: Confidence, layers?: string[]): Region | null {
  const { width, height, data } = mask
  let [count, sumX, sumY, left, right, top, bottom] = [0, 0, 0, width, -1, height, -1]
  for (let y = 0; y < height; y++) {
    const [from, end] = [y * width, (y + 1) * width]
    const before = count
    // Of a row only what lies within: it is counted between its first and its last pixel.
    let first = from
    while (first < end && data[first] <= 127) first++
    if (first === end) continue
    let last = end - 1
    while (data[last] <= 127) last--
    for (let at = first; at <= last;) {
      const start = at
      while (at <= last && data[at] > 127) at++
      count += at - start
      sumX += ((at - start) * (start + at - 1 - 2 * from)) / 2
      while (at <= last && data[at] <= 127) at++
    }
    sumY += y * (count - before)
    left = Math.min(left, first - from)
    right = Math.max(right, last - from)
    if (top === height) top = y
    bottom = y
  }
  if (count === 0) return null
  const box = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
  return {
    mask,
    share: count / area(mask),
    box,
    boxShare: area(box) / area(mask),
    centroid: { x: (sumX / count + 0.5) / width, y: (sumY / count + 0.5) / height },
    confidence,
    ...(layers && { layers }),
  }
}

/**
 * What the layers that a designer marked with one of these roles cover; null when none is marked or
 * seen.
 */
export function markedRegion(
  layers: readonly Layer[] | undefined,
  roles: readonly Role[],
  size: Size,
): Region | null {
  const marked = (layers ?? []).filter(({ role }) => role && roles.includes(role))
  if (marked.length === 0) return null
  const mask = newMask(size.width, size.height)
  for (const { box, corners } of marked) fill(mask, corners ?? polygonOf(box))
  return regionOf(
    mask,
    'exact',
    marked.map(({ id }) => id),
  )
}

/** The mask at another, mostly smaller size: each pixel that of the nearest. */
export function reduce(mask: Mask, width: number, height: number): Mask {
  const out = newMask(width, height)
  const nearest = (at: number, from: number, to: number) =>
    Math.min(from - 1, Math.floor(((at + 0.5) * from) / to))
  const columns = Int32Array.from({ length: width }, (_, x) => nearest(x, mask.width, width))
  for (let y = 0, to = 0; y < height; y++) {
    const row = nearest(y, mask.height, height) * mask.width
    for (let x = 0; x < width; x++) out.data[to++] = mask.data[row + columns[x]]
  }
  return out
}
