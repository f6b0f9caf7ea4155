import type { Size } from '../../core/geometry'
import { median } from '../../core/image/median'

/** Side of a place, in pixels of the measured picture. */
export const placeSide = 24
/** An edge in a place is at least this steep, in levels: twice what JPEG makes. */
const least = 12
/** With fewer edge pixels a place says nothing. */
const leastEdges = 6
/** With fewer places in a direction nothing is known of it. */
const leastPlaces = 8

/** First and second differences squared on edge pixels, by place, in one direction. */
export interface Places {
  least: number
  counts: Uint32Array
  steps: Float64Array
  bends: Float64Array
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
 * How abrupt edges are, as `focus.ts` has it, at half of the places, in the softest direction: a type,
 * a label or what the mask took along of the outline is sharp in a few places, however blurred the
 * rest; smooth skin and dark cloth in focus are soft in many, and sharp in more. Null where there are
 * too few places with edges.
 */
export function typicalFocus(tallies: readonly { places: Places | null }[]): number | null {
  const all = tallies.map(({ places }) => places && medianOf(places)).filter((one) => one !== null)
  return all.length > 0 ? Math.min(...all) : null
}

function medianOf({ counts, steps, bends }: Places): number | null {
  const found = [...counts.keys()]
    .filter((place) => counts[place] >= leastEdges)
    .map((place) => bends[place] / steps[place])
  return found.length < leastPlaces ? null : median(found)
}
