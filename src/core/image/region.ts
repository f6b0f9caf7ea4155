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
    for (let at = first; at <= last; at++) {
      if (data[at] <= 127) continue
      count++
      sumX += at - from
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

/** Enlarges a small soft mask bilinearly to `width`×`height`. */
export function enlarge(mask: Mask, width: number, height: number): Mask {
  const out = newMask(width, height)
  const across = taps(mask.width, width)
  const rowA = new Float32Array(width)
  const rowB = new Float32Array(width)
  const squeeze = (row: number, into: Float32Array) => {
    const base = row * mask.width
    for (let x = 0; x < width; x++) {
      const a = mask.data[base + across.first[x]]
      into[x] = a + (mask.data[base + across.second[x]] - a) * across.weight[x]
    }
  }
  const down = taps(mask.height, height)
  const ends = filledEnds(mask)
  let have = -1
  for (let y = 0; y < height; y++) {
    const [a, b] = [down.first[y], down.second[y]]
    const [from, end] = [
      Math.min(ends[2 * a], ends[2 * b]),
      Math.max(ends[2 * a + 1], ends[2 * b + 1]),
    ]
    // Where both rows hold nothing, nothing is written.
    if (from >= end) continue
    if (a !== have) {
      squeeze(a, rowA)
      squeeze(b, rowB)
      have = a
    }
    const weight = down.weight[y]
    const base = y * width
    const last = reachOf(across.first, end)
    for (let x = reachOf(across.second, from); x < last; x++)
      out.data[base + x] = rowA[x] + (rowB[x] - rowA[x]) * weight + 0.5
  }
  return out
}

/** The first place and the one after the last of each row that are not empty. */
function filledEnds({ width, height, data }: Mask): Int32Array {
  const ends = new Int32Array(2 * height)
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width)
    const first = row.findIndex((value) => value > 0)
    let end = width
    while (end > 0 && row[end - 1] === 0) end--
    ends[2 * y] = first < 0 ? width : first
    ends[2 * y + 1] = end
  }
  return ends
}

/** How many of the ascending places are less than `at`. */
function reachOf(places: Int32Array, at: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle] < at) low = middle + 1
    else high = middle
  }
  return low
}

function taps(from: number, to: number) {
  const first = new Int32Array(to)
  const second = new Int32Array(to)
  const weight = new Float32Array(to)
  for (let i = 0; i < to; i++) {
    const at = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5))
    first[i] = Math.floor(at)
    second[i] = Math.min(from - 1, first[i] + 1)
    weight[i] = at - first[i]
  }
  return { first, second, weight }
}
