import type { Size } from '../../core/geometry'

/** Side of a place, in pixels of the measured picture. */
export const placeSide = 24
/** An edge in a place is at least this steep, in levels: twice what JPEG makes. */
const least = 12
/** With fewer edge pixels a place says nothing. */
const leastEdges = 6
/** Steps of at most so many levels are none: what bends there is grain. */
const flat = 2
/**
 * So much of the grain is taken off, as the sharpest places are those where it happened to add most:
 * of 145 blurred pictures with grain over them 126 would be sharp in places without, 68 with 1, two
 * with 1.5. See docs/calibration.md, as for `rank`.
 */
const grainTaken = 1.5
/** The softest direction of what did not move is seldom softer than the next by so many times. */
const mostMoved = 1.8
/** How many places are that sharp: some may be a label, or what the mask took along. */
const rank = 8

/** First and second differences squared on edge pixels, by place, in one direction. */
export interface Places {
  least: number
  counts: Uint32Array
  steps: Float64Array
  bends: Float64Array
}

/** In one direction: how often a first difference came, the second ones squared, and both by place. */
export interface ByPlace {
  counts: Uint32Array
  bends: Float64Array
  places: Places | null
}

export const placesAcross = (width: number): number => Math.ceil(width / placeSide)

export function newPlaces({ width, height }: Size): Places {
  const count = placesAcross(width) * Math.ceil(height / placeSide)
  return {
    least,
    counts: new Uint32Array(count),
    steps: new Float64Array(count),
    bends: new Float64Array(count),
  }
}

/** Both together: of pixels that were tallied apart. */
export const joinedPlaces = (some: Places | null, others: Places | null): Places | null =>
  some &&
  others && {
    least: some.least,
    counts: some.counts.map((count, place) => count + others.counts[place]),
    steps: some.steps.map((step, place) => step + others.steps[place]),
    bends: some.bends.map((bend, place) => bend + others.bends[place]),
  }

/**
 * How abrupt edges are at the eighth sharpest place, as `focus.ts` has it, without grain, in the
 * second softest direction, and at most `mostMoved` times the softest: what moved is soft in one. A picture in focus may be soft nearly everywhere – skin, dark cloth, a
 * bag – but never everywhere; a blurred one is. Null where there are fewer places with edges.
 */
export function sharpPlace(tallies: readonly ByPlace[]): number | null {
  const all = tallies
    .map(eighthOf)
    .filter((one) => one !== null)
    .sort((a, b) => a - b)
  if (all.length === 0) return null
  return Math.min(all[Math.min(1, all.length - 1)], mostMoved * all[0])
}

function eighthOf({ counts, bends, places }: ByPlace): number | null {
  if (!places) return null
  const sum = (of: ArrayLike<number>) => of[0] + of[1] + of[flat]
  const grain = (grainTaken * sum(bends)) / Math.max(1, sum(counts))
  const found: number[] = []
  places.counts.forEach((edges, i) => {
    if (edges >= leastEdges) found.push((places.bends[i] - grain * edges) / places.steps[i])
  })
  return found.length < rank ? null : found.sort((a, b) => b - a)[rank - 1]
}
