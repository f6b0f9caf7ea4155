import { boundsOf, type Box, type Point, type Polygon } from '../../src/core/geometry'
import type { Raster } from '../../src/core/image/raster'
import { colour, outline, paint } from './cover-heads'
import type { Random } from './random'

/**
 * The picture with something of one colour on it, with spots within: an ellipse, a card, a polygon
 * or a star; and its box. `size`: half of what it is across, about.
 */
export function stick(
  raster: Raster,
  middle: Point,
  size: number,
  dice: Random,
): { raster: Raster; box: Box } {
  const { uniform, normal } = dice
  const out = { ...raster, data: raster.data.slice() }
  const at: [number, number] = [middle.x, middle.y]
  const shape = uniform() < 0.5 ? outline(at, size, dice) : points(at, size, dice)
  paint(out, shape, colour(dice))
  for (let n = Math.floor(uniform() * 6); n > 0; n--) {
    const spot: [number, number] = [at[0] + 0.25 * size * normal(), at[1] + 0.25 * size * normal()]
    paint(out, outline(spot, size * (0.06 + 0.18 * uniform()), dice), colour(dice))
  }
  return { raster: out, box: boundsOf(shape) }
}

/** A polygon of three to twelve corners, or a star of as many points, turned. */
function points([cx, cy]: [number, number], size: number, { uniform }: Random): Polygon {
  const corners = 3 + Math.floor(uniform() * 10)
  const isStar = corners > 4 && uniform() < 0.6
  const inner = isStar ? 0.5 + 0.4 * uniform() : 1
  const [across, down] = [size * (0.8 + 0.4 * uniform()), size * (0.9 + 0.5 * uniform())]
  const turn = uniform() * Math.PI
  return Array.from({ length: isStar ? 2 * corners : corners }, (_, i) => {
    const t = turn + (i / (isStar ? 2 * corners : corners)) * 2 * Math.PI
    const reach = i % 2 ? inner : 1.15
    return [cx + across * reach * Math.cos(t), cy + down * reach * Math.sin(t)] as const
  })
}
