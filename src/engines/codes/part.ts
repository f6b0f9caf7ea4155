import type { FoundCode } from '../../core/engines'
import { centre, type Point, type Polygon } from '../../core/geometry'
import type { Mask } from '../../core/image/raster'
import type { Finder } from './finders'
import { isPattern } from './pattern'
import { isSquareCorner, upperSide } from './square-corner'
import { isFilled } from './written'

/** Modules: of a corner, and of the whole code (versions 1 to 7; 47 leaves room for a skew). */
const cornerModules = 7
const modules = { least: 20, most: 47 }
/** Two corners of one code are nearly of one size. */
const alike = 0.15
/** What is neither ink nor paper for certain. */
const grey = [118, 137] as const

/**
 * A code of which two corners are left – a hand, a mosaic or the cover's edge hides the rest –, told
 * by two things that agree: the number of modules by its size, and by the timing pattern, which
 * changes from module to module between two corners (ISO/IEC 18004, 6.3.5). `mask`: neighbourhoods
 * brought to one contrast, at the picture's size.
 */
export function partIn(mask: Mask, finders: readonly Finder[]): FoundCode[] {
  const corners = finders.slice(0, 60).filter(({ round }) => !round)
  for (const [i, a] of corners.entries()) {
    for (const b of corners.slice(i + 1)) {
      if (Math.abs(a.box.width / b.box.width - 1) > alike) continue
      for (const [p, q] of [
        [a, b],
        [b, a],
      ]) {
        const polygon = squareBelow(mask, p, q)
        if (!polygon || !isFilled(mask, upperHalf(polygon), 1)) continue
        if (![p, q].every((it) => isSquareCorner(mask, it, upperSide(polygon)))) continue
        if (isPattern(finders, polygon, a.box.width)) continue
        return [{ polygon, kind: 'qr', text: null, sure: false }]
      }
    }
  }
  return []
}

/** The square to the right hand of the way from `a` to `b`, where the timing pattern lies in it. */
function squareBelow(mask: Mask, a: Finder, b: Finder): Polygon | undefined {
  const [p, q] = [centre(a.box), centre(b.box)]
  const distance = Math.hypot(q.x - p.x, q.y - p.y)
  const module = (a.box.width + b.box.width) / 2 / cornerModules
  const across = distance / module + cornerModules
  if (across < modules.least || across > modules.most) return undefined
  const right = { x: (q.x - p.x) / distance, y: (q.y - p.y) / distance }
  const down = { x: -right.y, y: right.x }
  const at = (u: number, v: number): Point => ({
    x: p.x + (right.x * u + down.x * v) * module,
    y: p.y + (right.y * u + down.y * v) * module,
  })
  // From the first module behind the corner and its margin to the last before the other.
  const changes = changesBetween(mask, at(4.5, 3), at(across - cornerModules - 4.5, 3))
  const expected = across - 17
  if (Math.abs(changes - expected) > Math.max(2, 0.2 * expected)) return undefined
  return [
    [-3.5, -3.5],
    [across - 3.5, -3.5],
    [across - 3.5, across - 3.5],
    [-3.5, across - 3.5],
  ].map(([u, v]) => {
    const { x, y } = at(u, v)
    return [x, y] as const
  })
}

/** The half with the two corners: what hides the others may be plain. */
function upperHalf([a, b, c, d]: Polygon): Polygon {
  const half = (from: Polygon[number], to: Polygon[number]) =>
    [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const
  return [a, b, half(b, c), half(a, d)]
}

/** How often ink becomes paper or paper ink on the way. */
function changesBetween({ data, width, height }: Mask, from: Point, to: Point): number {
  let [changes, before] = [0, -1]
  for (let k = 0; k <= 200; k++) {
    const x = Math.round(from.x + ((to.x - from.x) * k) / 200)
    const y = Math.round(from.y + ((to.y - from.y) * k) / 200)
    if (x < 0 || y < 0 || x >= width || y >= height) continue
    const value = data[y * width + x]
    if (value > grey[0] && value < grey[1]) continue
    const ink = value < 128 ? 1 : 0
    if (before >= 0 && ink !== before) changes++
    before = ink
  }
  return changes
}
