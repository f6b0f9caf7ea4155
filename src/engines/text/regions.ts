import type { Field } from '../../core/image/raster'
import { leastRect, type Rect } from './rect'

/** A patch of the detector's probability map, before it is widened to the glyphs' full height. */
export interface TextRegion {
  /** In pixels of the picture. */
  rect: Rect
  /** Mean probability inside the rectangle. */
  score: number
  /** How much of the rectangle the patch fills, 0…1; low for bent lines. */
  fill: number
  /** The patch's pixels in the map. */
  pixels: Int32Array
}

/** A pixel is text from here on; lower joins neighbouring lines, higher breaks thin type. */
const threshold = 0.4
const leastPixels = 8
/** Of the short side, in map pixels. */
const leastSide = 3

/**
 * Finds connected patches (8 neighbours) and the least rectangle around each. `across`, `down`:
 * picture pixels per map pixel.
 */
export function findRegions(map: Field, across: number, down: number): TextRegion[] {
  const seen = new Uint8Array(map.data.length)
  const queue = new Int32Array(map.data.length)
  const found: TextRegion[] = []
  for (let start = 0; start < map.data.length; start++) {
    if (seen[start] || map.data[start] <= threshold) continue
    const pixels = flood(map, start, seen, queue)
    if (pixels.length < leastPixels) continue
    const rect = leastRect(
      edges(pixels, map.width).map(([x, y]) => [x * across, y * down] as const),
    )
    if (Math.min(rect.width / across, rect.height / down) < leastSide) continue
    const fill = (pixels.length * across * down) / (rect.width * rect.height)
    found.push({ rect, fill, pixels, score: meanInside(map, rect, across, down) })
  }
  return found
}

function flood(
  { width, height, data }: Field,
  start: number,
  seen: Uint8Array,
  queue: Int32Array,
): Int32Array {
  queue[0] = start
  seen[start] = 1
  let end = 1
  for (let next = 0; next < end; next++) {
    const x = queue[next] % width
    const y = (queue[next] - x) / width
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const i = ny * width + nx
        if (seen[i] || data[i] <= threshold) continue
        seen[i] = 1
        queue[end++] = i
      }
    }
  }
  return queue.slice(0, end)
}

/** Corners of the first and last pixel of each row: enough for the hull. */
function edges(pixels: Int32Array, width: number): [number, number][] {
  const rows = new Map<number, [first: number, last: number]>()
  for (const i of pixels) {
    const x = i % width
    const y = (i - x) / width
    const row = rows.get(y)
    if (!row) rows.set(y, [x, x])
    else if (x < row[0]) row[0] = x
    else if (x > row[1]) row[1] = x
  }
  return [...rows].flatMap(([y, [first, last]]) => [
    [first, y] as [number, number],
    [first, y + 1],
    [last + 1, y],
    [last + 1, y + 1],
  ])
}

function meanInside(
  { width, height, data }: Field,
  rect: Rect,
  across: number,
  down: number,
): number {
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  const reachX = (Math.abs(rect.width * c) + Math.abs(rect.height * s)) / 2
  const reachY = (Math.abs(rect.width * s) + Math.abs(rect.height * c)) / 2
  const first = (centre: number, reach: number, scale: number) =>
    Math.max(0, Math.floor((centre - reach) / scale))
  const last = (centre: number, reach: number, scale: number, size: number) =>
    Math.min(size - 1, Math.ceil((centre + reach) / scale))
  let [sum, count] = [0, 0]
  for (let y = first(rect.cy, reachY, down); y <= last(rect.cy, reachY, down, height); y++) {
    for (let x = first(rect.cx, reachX, across); x <= last(rect.cx, reachX, across, width); x++) {
      const dx = (x + 0.5) * across - rect.cx
      const dy = (y + 0.5) * down - rect.cy
      if (Math.abs(dx * c + dy * s) > rect.width / 2 || Math.abs(dy * c - dx * s) > rect.height / 2)
        continue
      sum += data[y * width + x]
      count++
    }
  }
  return count === 0 ? 0 : sum / count
}
