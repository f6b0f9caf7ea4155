import { centre, type Point } from '../../core/geometry'
import type { Mask } from '../../core/image/raster'
import type { Finder } from './finders'

/**
 * Of 0…255, between the dot of a corner and what is farthest from it around the dot: at least 100 in
 * the codes looked at, however blurred, 20 in a mosaic.
 */
const leastContrast = 60

/**
 * Whether three corners have a clear dot each, all dark or all light. Grain, mosaics and cloth have
 * rings by chance, each of its own kind. `turn`: the direction of the code's upper side; `scale` as
 * in `undecodedIn`.
 */
export function areAlike(
  mask: Mask,
  corners: readonly Finder[],
  turn: Point,
  scale: number,
): boolean {
  const contrasts = corners.map((corner) => {
    const [dot, ...around] = profileOf(mask, corner, turn, scale)
    return [Math.max(...around) - dot, dot - Math.min(...around)]
  })
  return [0, 1].some((k) => contrasts.every((contrast) => contrast[k] >= leastContrast))
}

/** How bright a corner is at its middle and one, two and three of its seven modules away from it. */
function profileOf(
  { width, height, data }: Mask,
  { box, round }: Finder,
  turn: Point,
  scale: number,
): number[] {
  const { x, y } = centre(box)
  // The box of a square that is turned is wider than its side.
  const side = round ? box.width : box.width / (Math.abs(turn.x) + Math.abs(turn.y))
  const sums = [0, 0, 0, 0]
  const counts = [0, 0, 0, 0]
  for (let j = -3; j <= 3; j += 0.5) {
    for (let i = -3; i <= 3; i += 0.5) {
      const far = round ? Math.hypot(i, j) : Math.max(Math.abs(i), Math.abs(j))
      const k = Math.round(far)
      if (k > 3 || Math.abs(far - k) > 0.25) continue
      const px = Math.floor((x + (side / 7) * (i * turn.x - j * turn.y)) / scale)
      const py = Math.floor((y + (side / 7) * (i * turn.y + j * turn.x)) / scale)
      if (px < 0 || py < 0 || px >= width || py >= height) continue
      sums[k] += data[py * width + px]
      counts[k]++
    }
  }
  return sums.map((sum, k) => (counts[k] ? sum / counts[k] : 0))
}
