import { centre, type Point, type Polygon } from '../../core/geometry'
import type { Mask } from '../../core/raster'
import type { Finder } from './finders'

/** Of the side of the square that the three rings span: a ring's size; how unequal two sides, how far from a right angle. */
const limits = { ring: [0.09, 0.4], unequal: 0.12, skew: 0.15, sizes: 0.3 }
/** How often ink begins or ends on a circle through the bars; a plain picture between three rings has none. */
const leastChanges = 22

/**
 * Round codes of mini-programs: rings with a dot at three corners of a square, bars like rays between them. ZXing doesn't know them.
 * `mask`: neighbourhoods brought to one contrast; answers in its pixels.
 */
export function miniProgramsIn(mask: Mask, finders: readonly Finder[]): Polygon[] {
  const rings = finders.slice(0, 120).map(({ box }) => ({ ...centre(box), size: box.width }))
  const found: Polygon[] = []
  for (const corner of rings) {
    const others = rings.filter((it) => it !== corner && Math.abs(it.size / corner.size - 1) < limits.sizes)
    others.forEach((a, i) => {
      for (const b of others.slice(i + 1)) {
        const [ux, uy, vx, vy] = [a.x - corner.x, a.y - corner.y, b.x - corner.x, b.y - corner.y]
        const [u, v] = [Math.hypot(ux, uy), Math.hypot(vx, vy)]
        const share = (2 * corner.size) / (u + v)
        if (share < limits.ring[0] || share > limits.ring[1] || Math.abs(u / v - 1) > limits.unequal) continue
        if (Math.abs((ux * vx + uy * vy) / (u * v)) > limits.skew) continue
        const last = { x: a.x + vx, y: a.y + vy }
        if (rings.some((it) => Math.hypot(it.x - last.x, it.y - last.y) < it.size / 2)) continue
        const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
        const side = (u + v) / 2
        if ([0.48, 0.56].some((radius) => changesOn(mask, middle, radius * side) < leastChanges)) continue
        found.push(square(middle, { x: ux / u, y: uy / u }, 0.82 * side))
      }
    })
  }
  return found
}

function changesOn({ width, height, data }: Mask, { x, y }: Point, radius: number): number {
  let [changes, before] = [0, -1]
  for (let k = 0; k <= 360; k++) {
    const px = Math.round(x + radius * Math.cos((k * Math.PI) / 180))
    const py = Math.round(y + radius * Math.sin((k * Math.PI) / 180))
    if (px < 0 || py < 0 || px >= width || py >= height) continue
    const ink = data[py * width + px] < 128 ? 1 : 0
    if (before >= 0 && ink !== before) changes++
    before = ink
  }
  return changes
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
