import type { Mask } from '../../core/image/raster'
import { placesAcross, placeSide, typicalFocus } from './places'
import { add, joined, newTallies, type Tally } from './tally'
import { zone } from './zones'

/**
 * An edge is steeper than twice the usual step of its direction, and than this: JPEG's own steps
 * are flatter.
 */
const leastStep = 6
/** With fewer edge pixels than this in some direction nothing is known of it. */
const leastEdges = 12

/** How abrupt edges are, about 0 (soft) … 1 (one pixel wide); null where there are none. */
export interface Focus {
  /** On the subject with its outline. */
  whole: number | null
  /** At half of the places well inside it, of people alone who are half of it or more. */
  inside: number | null
  /** At half of the places well inside people that are part of it. */
  host: number | null
}

/** All of them in one pass: every pixel is tallied once, of people, elsewhere inside or at the rim. */
export function focusOf({ width, height, data }: Mask, zones: Mask): Focus {
  const host = newTallies({ width, height }, true)
  const things = newTallies({ width, height }, true)
  const rim = newTallies({ width, height })
  for (let y = 1; y < height - 1; y++) {
    const row = Math.floor(y / placeSide) * placesAcross(width)
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
      const bits = zones.data[at]
      if ((bits & zone.whole) === 0) continue
      const to = bits & zone.host ? host : bits & zone.core ? things : rim
      addAll(to, data, at, row + Math.floor(x / placeSide))
    }
  }
  const inside = joined(host, things)
  const hostFocus = typicalFocus(host)
  const isHost = sizeOf(host) >= sizeOf(things)
  return {
    whole: softest(joined(inside, rim)),
    inside: (isHost ? hostFocus : null) ?? typicalFocus(inside),
    host: hostFocus,
  }
}

/** In pixels: each is tallied once in every direction. */
const sizeOf = ([{ counts }]: readonly Tally[]) => counts.reduce((sum, count) => sum + count, 0)

/**
 * How abrupt edges are in a zone: the energy of the second difference over that of the first, on
 * edge pixels only, in the softest of four directions. Contrast cancels out, so a plain bag in focus
 * scores like a patterned one; blur widens edges in all directions, motion in one. `within`: the
 * zone that is measured. Null where there is no edge.
 */
export function edgeFocus(
  { width, height, data }: Mask,
  zones: Mask,
  within: number = zone.whole,
): number | null {
  const tallies = newTallies({ width, height })
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++)
      if (zones.data[at] & within) addAll(tallies, data, at, 0)
  }
  return softest(tallies)
}

function addAll(
  [across, down, falling, rising]: Tally[],
  data: Uint8Array,
  at: number,
  place: number,
): void {
  add(across, data, at, place)
  add(down, data, at, place)
  add(falling, data, at, place)
  add(rising, data, at, place)
}

function softest(tallies: readonly Tally[]): number | null {
  const all = tallies.map(abruptness).filter((one) => one !== null)
  return all.length > 0 ? Math.min(...all) : null
}

function abruptness({ counts, bends }: Tally): number | null {
  let [pixels, energy] = [0, 0]
  counts.forEach((count, step) => {
    pixels += count
    energy += count * step * step
  })
  const steepness = Math.max(leastStep, 2 * Math.sqrt(energy / Math.max(1, pixels)))
  let [edges, first, second] = [0, 0, 0]
  for (let step = Math.ceil(steepness); step < 256; step++) {
    edges += counts[step]
    first += counts[step] * step * step
    second += bends[step]
  }
  return edges < leastEdges ? null : second / first
}
