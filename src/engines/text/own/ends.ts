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
  if (seen.length === 0) return false
  const unit = crop.height / tall
  return (
    seen[0].from >= (before - slack) * unit &&
    seen.at(-1)!.to <= crop.width - (after - slack) * unit
  )
}

/** The ground beyond a line's ends is told as a space, and hardly ever surely. */
export function withoutRims(signs: readonly Sign[]): Sign[] {
  const ink = signs.flatMap((sign, i) => (isInk(sign) ? i : []))
  return ink.length === 0 ? [] : signs.slice(ink[0], ink[ink.length - 1] + 1)
}
const isInk = ({ text }: Sign) => text !== ' '

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
  if (seen.length === 0) return [true, true]
  const unit = crop.height / tall
  return [
    seen[0].from < (before - usual) * unit,
    seen.at(-1)!.to > crop.width - (after - usual) * unit,
  ]
}

/** A letter, a number, or a sign of theirs. */
export const tellsMore = ({ text }: Sign) => /[\p{L}\p{N}\p{Sc}%☒]/u.test(text)
