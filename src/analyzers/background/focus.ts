import type { Mask } from '../../core/image/raster'
import { zone } from './zones'

/** Steps to the neighbour in each direction: across, down and the two diagonals. */
const directions = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
]
/**
 * An edge is steeper than twice the usual step of its direction, and than this: JPEG's own steps
 * are flatter.
 */
const leastStep = 6
/** The same well inside: what is smooth and round has soft shades, however sharp the picture. */
const leastInside = 16
/** With fewer edge pixels than this in some direction nothing is known of it. */
const leastEdges = 12

/**
 * How abrupt edges are on the subject, about 0 (soft) … 1 (one pixel wide): the energy of the
 * second difference over that of the first, on edge pixels only, in the softest of four directions.
 * Contrast cancels out, so a plain bag in focus scores like a patterned one; blur widens edges in
 * all directions, motion in one. `within`: the zone that is measured. Null where there is no edge.
 */
export function edgeFocus(
  { width, height, data }: Mask,
  zones: Mask,
  within: number = zone.whole,
): number | null {
  const tallies = directions.map(([x, y]) => newTally(y * width + x))
  const [across, down, falling, rising] = tallies
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      if ((zones.data[at] & within) === 0) continue
      add(across, data, at)
      add(down, data, at)
      add(falling, data, at)
      add(rising, data, at)
    }
  }
  const least = within === zone.core ? leastInside : leastStep
  const all = tallies.map((tally) => abruptness(tally, least)).filter((one) => one !== null)
  return all.length > 0 ? Math.min(...all) : null
}

/**
 * Second differences are gathered by the size of the first, as what counts as an edge is known only
 * afterwards.
 */
interface Tally {
  to: number
  counts: Uint32Array
  bends: Float64Array
}

const newTally = (to: number): Tally => ({
  to,
  counts: new Uint32Array(256),
  bends: new Float64Array(256),
})

function add({ to, counts, bends }: Tally, data: Uint8Array, at: number): void {
  const ahead = data[at + to]
  const back = data[at - to]
  const step = ahead > back ? ahead - back : back - ahead
  const bend = ahead + back - 2 * data[at]
  counts[step]++
  bends[step] += bend * bend
}

function abruptness({ counts, bends }: Tally, least: number): number | null {
  let [pixels, energy] = [0, 0]
  counts.forEach((count, step) => {
    pixels += count
    energy += count * step * step
  })
  const steepness = Math.max(least, 2 * Math.sqrt(energy / Math.max(1, pixels)))
  let [edges, first, second] = [0, 0, 0]
  for (let step = Math.ceil(steepness); step < 256; step++) {
    edges += counts[step]
    first += counts[step] * step * step
    second += bends[step]
  }
  return edges < leastEdges ? null : second / first
}
