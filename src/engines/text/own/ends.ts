import type { Raster } from '../../../core/image/raster'
import type { Sign } from '../decode'

/** What was read, and of which crop. */
export interface Reading {
  crop: Raster
  signs: Sign[]
}

/** What a crop shows beside a line's ends, in shares of its height, where none is grown. */
export const usual = 0.1
/** Of the line's height. */
const slack = 0.3
/** Crops are so many heights of the line high. */
const tall = 1.2
/** Whether all that is read lies where the line was found, a cut sign at most beyond. */
export function endsInside({ crop, signs }: Reading, before: number, after: number): boolean {
  const seen = signs.filter(tellsMore)
  const last = seen.at(-1)
  if (!last) return false
  const unit = crop.height / tall
  return seen[0].from >= (before - slack) * unit && last.to <= crop.width - (after - slack) * unit
}

/** The ground beyond a line's ends is told as a space, and hardly ever surely. */
export function withoutRims(signs: readonly Sign[]): Sign[] {
  const ink = signs.flatMap((sign, i) => (isInk(sign) ? i : []))
  return ink.length === 0 ? [] : signs.slice(ink[0], ink[ink.length - 1] + 1)
}
const isInk = ({ text }: Sign) => text !== ' '

/** Without the first or last stroke where it is the straight edge of a plate. */
export function withoutEdges({ crop, signs }: Reading): Sign[] {
  const ink = signs.flatMap((sign, i) => (isInk(sign) ? i : []))
  const ends = [ink[0], ink.at(-1)]
  return ink.length < 2
    ? [...signs]
    : signs.filter((sign, i) => !ends.includes(i) || !isEdge(sign, crop, i === ends[0] ? 0 : 1))
}

/**
 * A stroke that parts two grounds above and below the line; beside a letter both are one. `outer`:
 * beyond which of them the line ends. A letter in the round end of a plate has its plate beside it.
 */
function isEdge({ text, from, to }: Sign, crop: Raster, outer: 0 | 1): boolean {
  if (!/^[ilI1|[\]]$/.test(text)) return false
  const [left, right] = [Math.round(from) - beside - 1, Math.round(to) + 1]
  if (left < 0 || right + beside > crop.width) return false
  const [top, middle, bottom] = [0, (crop.height - rim) >> 1, crop.height - rim].map((y) =>
    [left, right].map((x) => greyOf(crop, x, y)),
  )
  return (
    [top, bottom].every(([a, b]) => Math.abs(a - b) > step) &&
    [top, bottom].every((grounds) => Math.abs(grounds[outer] - middle[outer]) <= step)
  )
}

/** Pixels of the crop: how much of the ground is looked at beside a stroke, above and below. */
const beside = 3
const rim = 3
/** Grounds that differ by more are two, of 255. */
const step = 12

function greyOf({ data, width }: Raster, left: number, top: number): number {
  let sum = 0
  for (let y = top; y < top + rim; y++)
    for (let x = left; x < left + beside; x++) {
      const p = (y * width + x) * 4
      sum += data[p] + data[p + 1] + data[p + 2]
    }
  return sum / (3 * rim * beside)
}

/** Without what is no letter and lies beyond the ends: the round ends of a plate look like brackets. */
export function withoutPlate({ crop, signs }: Reading, before: number, after: number): Reading {
  const unit = crop.height / tall
  const [from, to] = [(before - slack) * unit, crop.width - (after - slack) * unit]
  return { crop, signs: signs.filter((it) => tellsMore(it) || (it.to > from && it.from < to)) }
}

/** At which ends something is seen beyond where the line was found. */
export function beyondEnds(
  { crop, signs }: Reading,
  before: number,
  after: number,
): [boolean, boolean] {
  const seen = signs.filter(tellsMore)
  const last = seen.at(-1)
  if (!last) return [true, true]
  const unit = crop.height / tall
  return [seen[0].from < (before - usual) * unit, last.to > crop.width - (after - usual) * unit]
}

/** A letter, a number, or a sign of theirs. */
export const tellsMore = ({ text }: Sign) => /[\p{L}\p{N}\p{Sc}%☒]/u.test(text)
