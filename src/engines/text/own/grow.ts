import type { Raster } from '../../../core/image/raster'
import type { Sign } from '../decode'
import type { OwnReader } from './reader'
import { sureness } from './told'

/** A line's crop with its ends grown, in shares of its height. */
export type CutAt = (before: number, after: number) => Raster

const usual = 0.1
/** Steps by which an end grows: about a sign or two each. */
const steps = [0.6, 1.1, 1.7]
/** What is read at a grown end, at least so surely. */
const sureEnough = 0.8

/**
 * Reads a line, and grows each end for as long as more is read: the detector loses first and last
 * signs, and whole words. A look at both ends at once tells whether there is anything.
 */
export function readGrown(read: OwnReader, cut: CutAt): Sign[] {
  const tight = read(cut(usual, usual))
  const wide = read(cut(steps[0], steps[0]))
  if (keyOf(wide) === keyOf(tight)) return sureness(wide) > sureness(tight) ? wide : tight
  const ends: [before: number, after: number] = [usual, usual]
  let best = tight
  for (const end of [0, 1] as const) {
    for (const step of steps) {
      const next = read(end === 0 ? cut(step, ends[1]) : cut(ends[0], step))
      if (!goesOn(next, best, end)) break
      best = next
      ends[end] = step
    }
  }
  return best
}

/** Whether the second reading is the first with more at that end, and the more is surely read. */
function goesOn(next: readonly Sign[], before: readonly Sign[], end: 0 | 1): boolean {
  const [longer, shorter] = [keyOf(next), keyOf(before)]
  const more = longer.length - shorter.length
  // The sign at the very end may have been cut: it may change.
  const core = end === 0 ? shorter.slice(1) : shorter.slice(0, -1)
  if (more < 0 || longer === shorter) return false
  if (end === 0 ? !longer.endsWith(core) : !longer.startsWith(core)) return false
  const seen = next.filter(({ text }) => text !== ' ')
  const count = Math.max(1, more)
  const added = end === 0 ? seen.slice(0, count) : seen.slice(-count)
  return more > 0 ? sureness(added) > sureEnough : sureness(next) > sureness(before)
}

const keyOf = (signs: readonly Sign[]) =>
  signs.map(({ text }) => text.trim().toLowerCase()).join('')
