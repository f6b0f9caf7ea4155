import type { Box } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { inverse } from '../../core/image/inverse'
import type { ComponentBounds } from '../component-bounds'
import { darkest, planesOf, type Pure } from './planes'

/**
 * A place where a mark might be; `votes` counts the thresholds at which it stands out as one piece.
 */
export interface Proposal {
  box: Box
  votes: number
  /** Set where it is one piece of white or black, at `level` off it. */
  pure?: { from: Pure; level: number }
}

/**
 * Lengths in pixels of a cover as wide as the reference: the longer side of a mark, the least shorter one, and
 * how slim it may be.
 */
const limits = { least: 34, most: 470, short: 14, slim: 8, filled: 0.08 }

/**
 * Candidate boxes for platform marks: connected pieces of the picture cut at many levels of luma
 * and of two opponent colours, light on dark and dark on light, whole and with nearby parts joined.
 * The steadiest first, at most `most`.
 */
export function propose(raster: Raster, most: number, components: ComponentBounds): Proposal[] {
  const found = new Map<number, Proposal>()
  for (const { scale, levels, pools, from, ...plane } of planesOf(raster)) {
    const light = from ? null : inverse(plane)
    // What is at most a level in the darkest pixel of a cell has a pixel at most that level: pooled
    // once, cut at every level.
    const cells = [
      { size: scale, dark: plane, light },
      ...pools.map((cell) => ({
        size: scale * cell,
        dark: darkest(plane, cell),
        light: light && darkest(light, cell),
      })),
    ]
    for (const level of levels) {
      const pure = from && { from, level }
      for (const { size, dark, light } of cells) {
        const visit = (l: number, t: number, r: number, b: number, area: number) =>
          note(found, l * size, t * size, r * size, b * size, area * size * size, pure)
        components.each(dark, level, visit)
        if (light) components.each(light, 254 - level, visit)
      }
    }
  }
  return [...found.values()].sort((a, b) => b.votes - a.votes).slice(0, most)
}

/** Boxes that differ by less than the eye would see count as one, and vote for it. */
function note(
  found: Map<number, Proposal>,
  left: number,
  top: number,
  right: number,
  bottom: number,
  area: number,
  pure: Proposal['pure'],
): void {
  const width = right - left
  const height = bottom - top
  const long = Math.max(width, height)
  const short = Math.min(width, height)
  if (
    long < limits.least ||
    long > limits.most ||
    short < limits.short ||
    long > limits.slim * short ||
    area < limits.filled * width * height
  )
    return
  const step = Math.max(4, long * 0.07)
  const x = Math.round((left + right) / 2 / step)
  const y = Math.round((top + bottom) / 2 / step)
  const key =
    ((x * 2048 + y) * 64 + Math.round(Math.log(width) * 8)) * 64 + Math.round(Math.log(height) * 8)
  const known = found.get(key)
  if (known) {
    known.votes++
    known.pure ??= pure
  } else
    found.set(key, { box: { x: left, y: top, width, height }, votes: 1, ...(pure && { pure }) })
}
