import type { Size } from '../../core/geometry'
import { joinedPlaces, newPlaces, type Places } from './places'

/** Steps to the neighbour in each direction: across, down and the two diagonals. */
const directions = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
]

/**
 * First and second differences in one direction, `to` the next pixel: how often a first one came, and
 * the second ones squared by its size, as what counts as an edge is known only afterwards.
 */
export interface Tally {
  to: number
  counts: Uint32Array
  bends: Float64Array
  places: Places | null
}

/** One for each direction. */
export const newTallies = (size: Size, byPlace = false): Tally[] =>
  directions.map(([x, y]) => ({
    to: y * size.width + x,
    counts: new Uint32Array(256),
    bends: new Float64Array(256),
    places: byPlace ? newPlaces(size) : null,
  }))

/** Adds the pixel `at`, which lies in `place`. */
export function add(
  { to, counts, bends, places }: Tally,
  data: Uint8Array,
  at: number,
  place: number,
): void {
  const ahead = data[at + to]
  const back = data[at - to]
  const step = ahead > back ? ahead - back : back - ahead
  const bend = ahead + back - 2 * data[at]
  counts[step]++
  bends[step] += bend * bend
  if (places !== null && step >= places.least) {
    places.counts[place]++
    places.steps[place] += step * step
    places.bends[place] += bend * bend
  }
}

/** Both together: of pixels that were tallied apart. By place where both are. */
export const joined = (some: readonly Tally[], others: readonly Tally[]): Tally[] =>
  some.map((tally, i) => ({
    ...tally,
    counts: tally.counts.map((count, step) => count + others[i].counts[step]),
    bends: tally.bends.map((bend, step) => bend + others[i].bends[step]),
    places: joinedPlaces(tally.places, others[i].places),
  }))
