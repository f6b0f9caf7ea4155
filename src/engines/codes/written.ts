import { centre, type Point, type Polygon } from '../../core/geometry'
import type { Mask } from '../../core/image/raster'
import type { Finder } from './finders'

/**
 * How often ink begins or ends on a circle through the code, its corners left out; a plain picture
 * between three rings has none. The smallest QR code is 14 modules from corner to corner, a
 * mini-program has 36 rays or more.
 */
const leastChanges = { square: 14, round: 20 }

/** Of 0…255: darker is ink for certain, and lighter than the rest is paper. */
const clear = 118

/** Whether the corners are those of a mini-program's code. */
export const isRound = (corners: readonly Finder[]) =>
  corners.filter(({ round }) => round).length > 1

/**
 * Whether there are modules or rays between three corners; one of them may be the one in the
 * middle.
 */
export function isWritten(mask: Mask, corners: readonly Finder[], scale = 1): boolean {
  const [a, b, c] = corners.map(({ box }) => ({
    x: centre(box).x / scale,
    y: centre(box).y / scale,
    size: box.width / scale,
  }))
  const sides = [
    [a, b],
    [b, c],
    [a, c],
  ].sort(([p, q], [r, s]) => Math.hypot(r.x - s.x, r.y - s.y) - Math.hypot(p.x - q.x, p.y - q.y))
  // The longest is the diagonal.
  const [p, q] = sides[0]
  const side = Math.hypot(p.x - q.x, p.y - q.y) / Math.SQRT2
  const middle = { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 }
  const least = isRound(corners) ? leastChanges.round : leastChanges.square
  return [0.48, 0.56].every((radius) => changesOn(mask, middle, radius * side, [a, b, c]) >= least)
}

/**
 * Whether modules or rays are all over the square, whose first corner lies between the second and
 * the last: three rings may lie about anything.
 */
export function isFilled(mask: Mask, square: Polygon, scale: number): boolean {
  const cells = Array.from({ length: cellsAcross ** 2 }, (_, k) =>
    isMixed(mask, square, scale, k % cellsAcross, Math.floor(k / cellsAcross)),
  ).filter((mixed) => mixed !== undefined)
  return cells.filter(Boolean).length >= filled * cells.length
}
const cellsAcross = 6
/**
 * Codes that ZXing can't read have 0.78 and more of such cells, lines of type about a plain ground
 * 0.19.
 */
const filled = 0.6

/**
 * Whether a cell of the square holds ink and paper; undefined where it lies outside the picture.
 */
function isMixed(
  { width, height, data }: Mask,
  [a, b, , d]: Polygon,
  scale: number,
  i: number,
  j: number,
): boolean | undefined {
  let [ink, paper, inside] = [0, 0, 0]
  for (let k = 0; k < 64; k++) {
    const [u, v] = [
      (i + ((k % 8) + 0.5) / 8) / cellsAcross,
      (j + ((k >> 3) + 0.5) / 8) / cellsAcross,
    ]
    const x = Math.floor((a[0] + (b[0] - a[0]) * u + (d[0] - a[0]) * v) / scale)
    const y = Math.floor((a[1] + (b[1] - a[1]) * u + (d[1] - a[1]) * v) / scale)
    if (x < 0 || y < 0 || x >= width || y >= height) continue
    inside++
    if (data[y * width + x] < clear) ink++
    else if (data[y * width + x] > 255 - clear) paper++
  }
  return inside < 32 ? undefined : Math.min(ink, paper) > 0.1 * inside
}

/** Of the whole circle, as far as it lies in the picture and outside the corners. */
function changesOn(
  { width, height, data }: Mask,
  { x, y }: Point,
  radius: number,
  corners: readonly (Point & { size: number })[],
) {
  let [changes, free, before] = [0, 0, -1]
  for (let k = 0; k <= 360; k++) {
    const px = Math.round(x + radius * Math.cos((k * Math.PI) / 180))
    const py = Math.round(y + radius * Math.sin((k * Math.PI) / 180))
    const outside = px < 0 || py < 0 || px >= width || py >= height
    if (outside || corners.some((it) => Math.hypot(px - it.x, py - it.y) < 0.75 * it.size)) {
      before = -1
      continue
    }
    free++
    const value = data[py * width + px]
    // Between ink and paper lies what a plain ground with a little noise shows.
    if (value > clear && value < 255 - clear) continue
    const ink = value < 128 ? 1 : 0
    if (before >= 0 && ink !== before) changes++
    before = ink
  }
  return free < 120 ? 0 : (changes * 360) / free
}
