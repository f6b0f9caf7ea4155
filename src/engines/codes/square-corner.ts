import { centre, type Point, type Polygon } from '../../core/geometry'
import type { Mask } from '../../core/image/raster'
import type { Finder } from './finders'

/**
 * Of a corner's seven modules: from its middle to near the corners of its white, across and down. A
 * ring's white, of any oval, ends at 1.8; one with corners as round as styled codes have, at 2.1.
 */
const toCorner = 2.1
/** So many of the four show it; what hides a part of the code may reach over the fourth. */
const least = 3

/**
 * Whether the white of a corner is a square, as all QR codes have it, however round its outline:
 * its own corners have another colour than the dot. In a ring, a nought or a lens they lie beyond.
 * `turn`: the direction of the code's upper side; `mask` is at the picture's size.
 */
export function isSquareCorner(
  { width, height, data }: Mask,
  { box }: Finder,
  turn: Point,
): boolean {
  const middle = centre(box)
  // The box of a square that is turned is wider than its side.
  const modules = 7 * (Math.abs(turn.x) + Math.abs(turn.y))
  const isDark = (i: number, j: number): boolean | undefined => {
    const x = Math.floor(middle.x + (box.width / modules) * (i * turn.x - j * turn.y))
    const y = Math.floor(middle.y + (box.height / modules) * (i * turn.y + j * turn.x))
    return x < 0 || y < 0 || x >= width || y >= height ? undefined : data[y * width + x] < 128
  }
  const dot = isDark(0, 0)
  const white = [-toCorner, toCorner].flatMap((i) =>
    [-toCorner, toCorner].filter((j) => isDark(i, j) === !dot),
  )
  return white.length >= least
}

/** The direction of a square's upper side, of length one. */
export function upperSide([[x, y], [u, v]]: Polygon): Point {
  const length = Math.hypot(u - x, v - y) || 1
  return { x: (u - x) / length, y: (v - y) / length }
}
