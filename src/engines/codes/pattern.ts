import { boundsOf, grow, shareInside, type Polygon } from '../../core/geometry'
import type { Finder } from './finders'

/** How far around a code no further ring of its size lies, in its own sizes. */
const around = 1.2
/** Rings differ by so much and are still of one kind. */
const alike = 0.25

/**
 * Whether a place with three rings of that `width` has more of their kind around it: a grid of
 * rings or squares, a calendar, a keyboard. True codes have three, at most (136 codes looked at).
 */
export function isPattern(finders: readonly Finder[], polygon: Polygon, width: number): boolean {
  const box = boundsOf(polygon)
  const reach = grow(box, around * Math.max(box.width, box.height))
  const kin = finders.filter(
    ({ box: it }) => Math.abs(it.width / width - 1) < alike && shareInside(it, reach) > 0.6,
  )
  return kin.length > 3
}
