import type { Raster } from '../../../core/image/raster'
import type { Allowance } from '../allowance'
import {
  beyondEnds,
  endsInside,
  tellsMore,
  usual,
  withoutEdges,
  withoutPlate,
  withoutRims,
  type Reading,
} from './ends'
import type { OwnReader } from './reader'
import { sureness } from './told'

/** A line's crop with its ends grown, in shares of its height. */
export type CutAt = (before: number, after: number) => Raster

/** A way to look at a line; one that doesn't grow is the same crop, whatever is asked. */
export interface Cut {
  at: CutAt
  grows: boolean
}

/** How far the ends may grow. */
export type Ends = [before: number, after: number]

/** The first look beyond the ends: there may be a space and a letter … */
const first = 1.2
/** … or a sign that was cut, or, after a letter, a word. */
const less = 0.6
const farther = [1.9, 2.8, 4]
/** So sure a first look is enough, where nothing is read beyond the ends. */
const sureAtOnce = 0.96
/** What is read at a grown end, at least so surely. */
const sureEnough = 0.8

/** Reads a line as it is cut; where it can grow, as far as there is room and something is `left`. */
export function readCut(read: OwnReader, cut: Cut, most: Ends, left: Allowance): Reading {
  if (cut.grows) return readGrown(read, cut.at, most, left)
  const crop = cut.at(usual, usual)
  left.growing -= crop.width
  return { crop, signs: read(crop) }
}

/**
 * Reads a line, and grows each end for as long as more is read: the detector loses first and last
 * signs, and whole words. A look at both ends at once tells whether there is anything.
 */
function readGrown(read: OwnReader, cut: CutAt, most: Ends, left: Allowance): Reading {
  const look = (before: number, after: number): Reading => {
    const crop = cut(before, after)
    left.growing -= crop.width
    return { crop, signs: withoutRims(withoutEdges({ crop, signs: read(crop) })) }
  }
  if (left.growing <= 0) return look(usual, usual)
  const [before, after] = most.map((room) => Math.min(first, room))
  const wide = look(before, after)
  if (sureness(wide.signs) >= sureAtOnce && endsInside(wide, before, after))
    return withoutPlate(wide, before, after)
  const tight = look(usual, usual)
  if (keyOf(wide) === keyOf(tight)) return tight
  const ends: Ends = [usual, usual]
  let best = tight
  const beyond = beyondEnds(wide, before, after)
  if (!beyond[0] && !beyond[1]) return saysMore(wide, tight) ? wide : tight
  for (const end of [0, 1] as const) {
    if (!beyond[end]) continue
    const grow = (step: number): boolean => {
      if (step > most[end] || left.growing <= 0) return false
      const next = end === 0 ? look(step, ends[1]) : look(ends[0], step)
      if (!goesOn(next, best, end)) return false
      best = next
      ends[end] = step
      return true
    }
    if (grow(first)) farther.every(grow)
    else grow(less)
  }
  return best
}

/** Whether the second reading is the first with more at that end, and the more is surely read. */
function goesOn(next: Reading, before: Reading, end: 0 | 1): boolean {
  const [longer, shorter] = [keyOf(next), keyOf(before)]
  const more = longer.length - shorter.length
  // The sign at the very end may have been cut: it may change.
  const core = end === 0 ? shorter.slice(1) : shorter.slice(0, -1)
  if (more < 0 || longer === shorter) return false
  if (end === 0 ? !longer.endsWith(core) : !longer.startsWith(core)) return false
  const seen = next.signs.filter(tellsMore)
  const count = Math.max(1, more)
  const added = end === 0 ? seen.slice(0, count) : seen.slice(-count)
  return more > 0 ? sureness(added) > sureEnough : sureness(next.signs) > sureness(before.signs)
}

/** Whether a sign at an end is seen only where there is room around it. */
const saysMore = (wide: Reading, tight: Reading) =>
  keyOf(wide).length > keyOf(tight).length && (goesOn(wide, tight, 0) || goesOn(wide, tight, 1))

/** The round end of a plate looks like a bracket, and is nothing to grow for. */
const keyOf = ({ signs }: Reading) =>
  signs
    .filter(tellsMore)
    .map(({ text }) => text.toLowerCase())
    .join('')
