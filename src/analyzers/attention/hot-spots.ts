import type { Attention } from '../../core/evidence'
import type { Size } from '../../core/geometry'
import type { Field } from '../../core/image/raster'

const most = 5
/**
 * A spot is as wide as this share of the long side, and weaker spots than this share of the
 * strongest are none.
 */
const reach = 0.16
const leastOfBest = 0.25

/**
 * The strongest places, strongest first; each holds its neighbourhood, so that two spots never
 * overlap by more than half.
 */
export function hotSpots(map: Field, size: Size): Attention['spots'] {
  const side = Math.max(1, Math.round(reach * Math.max(map.width, map.height)))
  const left = Float32Array.from(map.data)
  const spots: Attention['spots'] = []
  while (spots.length < most) {
    const best = strongest(left)
    const weight = left[best]
    if (weight < 0.02 || weight < leastOfBest * (spots[0]?.weight ?? 0)) break
    const x = best % map.width
    const y = (best - x) / map.width
    spots.push({ box: boxAround(x, y, side, map, size), weight })
    for (let row = Math.max(0, y - side); row <= Math.min(map.height - 1, y + side); row++) {
      left.fill(
        0,
        row * map.width + Math.max(0, x - side),
        row * map.width + Math.min(map.width, x + side + 1),
      )
    }
  }
  return spots
}

function strongest(values: Float32Array): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i
  return best
}

/** In cover pixels, cut to the cover. */
function boxAround(x: number, y: number, side: number, map: Size, { width, height }: Size) {
  const left = Math.max(0, ((x + 0.5 - side / 2) / map.width) * width)
  const top = Math.max(0, ((y + 0.5 - side / 2) / map.height) * height)
  const right = Math.min(width, ((x + 0.5 + side / 2) / map.width) * width)
  const bottom = Math.min(height, ((y + 0.5 + side / 2) / map.height) * height)
  return { x: left, y: top, width: right - left, height: bottom - top }
}
