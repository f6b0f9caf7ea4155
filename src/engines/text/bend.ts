import type { Polygon } from '../../core/geometry'
import type { TextRegion } from './regions'

/**
 * Where a bent line runs: its middle and thickness at even steps along the rectangle's direction,
 * in the rectangle's own axes.
 */
export interface Bend {
  /** From the left end of the rectangle, picture pixels. */
  along: number[]
  /** From the rectangle's middle line, downwards. */
  middle: number[]
  thickness: number
}

/**
 * A patch that fills this much of its rectangle is straight enough (half of the straight lines fill
 * 0.88).
 */
const fullEnough = 0.76
/** Longer than this many thicknesses, or it is just a blob. */
const leastLength = 3
/** The middle wanders by at least this share of the thickness; ragged ends alone are no bend. */
const leastSwing = 0.3

/** Null for a straight line. `across`, `down`: picture pixels per map pixel. */
export function bendOf(
  { rect, fill, pixels }: TextRegion,
  mapWidth: number,
  across: number,
  down: number,
): Bend | null {
  if (fill >= fullEnough || rect.width < rect.height * 1.5) return null
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  const steps = Math.max(4, Math.min(24, Math.round((rect.width / rect.height) * 6)))
  const top = new Float32Array(steps).fill(Infinity)
  const bottom = new Float32Array(steps).fill(-Infinity)
  for (const i of pixels) {
    const x = ((i % mapWidth) + 0.5) * across - rect.cx
    const y = (Math.floor(i / mapWidth) + 0.5) * down - rect.cy
    const step = Math.min(
      steps - 1,
      Math.max(0, Math.floor(((x * c + y * s) / rect.width + 0.5) * steps)),
    )
    const v = y * c - x * s
    top[step] = Math.min(top[step], v - down / 2)
    bottom[step] = Math.max(bottom[step], v + down / 2)
  }
  if (top.some((v) => v === Infinity)) return null
  const thickness = [...top].map((v, i) => bottom[i] - v).sort((a, b) => a - b)[steps >> 1]
  const middle = smooth(smooth([...top].map((v, i) => (v + bottom[i]) / 2)))
  if (
    rect.width < thickness * leastLength ||
    Math.max(...middle) - Math.min(...middle) < leastSwing * thickness
  )
    return null
  return { along: middle.map((_, i) => ((i + 0.5) / steps) * rect.width), middle, thickness }
}

/** Mean of three, the ends as they are. */
const smooth = (list: number[]) =>
  list.map((value, i) =>
    i === 0 || i === list.length - 1 ? value : (list[i - 1] + value + list[i + 1]) / 3,
  )

/** The band around the bent line, widened as `unclip` widens a rectangle. */
export function bandOf({ rect }: TextRegion, bend: Bend, ratio: number): Polygon {
  const by = widening(bend, rect.width, ratio)
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  const at = (u: number, v: number) =>
    [
      rect.cx + (u - rect.width / 2) * c - v * s,
      rect.cy + (u - rect.width / 2) * s + v * c,
    ] as const
  const ends = [-by, ...bend.along, rect.width + by]
  const middles = [bend.middle[0], ...bend.middle, bend.middle[bend.middle.length - 1]]
  const half = bend.thickness / 2 + by
  return [
    ...ends.map((u, i) => at(u, middles[i] - half)),
    ...ends.map((u, i) => at(u, middles[i] + half)).reverse(),
  ]
}

/** How far the band is moved outwards on every side, picture pixels. */
export const widening = ({ thickness }: Bend, length: number, ratio: number) =>
  (length * thickness * ratio) / (2 * (length + thickness))
