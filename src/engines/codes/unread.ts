import { centre, type Point, type Polygon } from '../../core/geometry'
import type { FoundCode } from '../../core/engines'
import type { Mask } from '../../core/image/raster'
import { areAlike } from './alike'
import type { Finder } from './finders'
import { isPattern } from './pattern'
import { isFilled, isRound, isWritten } from './written'

/**
 * Of the side of the square that the three corners span: a corner's size; how unequal two sides,
 * how far from a right angle.
 */
const limits = { ring: [0.09, 0.55], unequal: 0.12, skew: 0.15, sizes: 0.3 }
/**
 * A code that ZXing can't read: dots in rings at three corners of a square and none at the fourth,
 * and modules or rays between them; for sure where its corners are alike. With circles for corners
 * it is a mini-program's. `mask`: neighbourhoods brought to one contrast, `scale` times smaller than
 * the picture, in whose pixels the finders are and the answer is.
 */
export function undecodedIn(mask: Mask, finders: readonly Finder[], scale = 1): FoundCode[] {
  const rings = finders.slice(0, 120)
  for (const corner of rings) {
    const alike = rings.filter(
      (it) => it !== corner && Math.abs(it.box.width / corner.box.width - 1) < limits.sizes,
    )
    for (const [i, a] of alike.entries()) {
      for (const b of alike.slice(i + 1)) {
        const frame = frameOf(corner, a, b)
        if (!frame) continue
        const { last, side, middle, turn } = frame
        if (
          rings.some(
            ({ box }) => Math.hypot(centre(box).x - last.x, centre(box).y - last.y) < box.width / 2,
          )
        )
          continue
        if (!isWritten(mask, [corner, a, b], scale)) continue
        const round = isRound([corner, a, b])
        const half = round ? 0.82 * side : (side + corner.box.width) / 2
        const polygon = square(middle, turn, half)
        if (!isFilled(mask, polygon, scale)) continue
        if (isPattern(finders, polygon, corner.box.width)) continue
        const sure = areAlike(mask, [corner, a, b], turn, scale)
        return [{ polygon, kind: round ? 'mini-program' : 'qr', text: null, sure }]
      }
    }
  }
  return []
}

/** The square of which `corner` is the one between `a` and `b`; null when they span none. */
function frameOf(corner: Finder, a: Finder, b: Finder) {
  const [o, p, q] = [corner, a, b].map(({ box }) => centre(box))
  const [ux, uy, vx, vy] = [p.x - o.x, p.y - o.y, q.x - o.x, q.y - o.y]
  const [u, v] = [Math.hypot(ux, uy), Math.hypot(vx, vy)]
  const share = (2 * corner.box.width) / (u + v)
  if (share < limits.ring[0] || share > limits.ring[1] || Math.abs(u / v - 1) > limits.unequal)
    return null
  if (Math.abs((ux * vx + uy * vy) / (u * v)) > limits.skew) return null
  return {
    last: { x: p.x + vx, y: p.y + vy },
    middle: { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 },
    side: (u + v) / 2,
    turn: { x: ux / u, y: uy / u },
  }
}

const square = ({ x, y }: Point, { x: c, y: s }: Point, half: number): Polygon =>
  (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([i, j]) => [x + half * (i * c - j * s), y + half * (i * s + j * c)] as const)
