import type { Face, People, Region, Sticker } from '../../core/evidence'
import { findingAt } from '../../core/finding'
import { area, intersect, type Box } from '../../core/geometry'
import { percent } from '../../core/rounding'
import { fail, inapplicable, unsure, type Judgement } from '../../core/rule'
import type { FaceFacts } from './face-sentences'
import { mayBeOver, mayBeThere } from './somebody'

interface Seen {
  person: Region | null
  people: People
  sticker: Sticker | null
}

interface Limits {
  minHeight: number
  somebody: number
  under: number
  both: number
  /** From here on a thing hides a head for sure, of somebody who is there with `surely`. */
  over: number
  surely: number
}

/** So much of what was taken for a face lies under the thing. */
const leastUnder = 0.6

/**
 * In heights of the thing: somebody whose head is under it reaches no further above it, with a book
 * before the mouth by forehead and hair, and not much less far: a badge on a body without a head lies
 * lower, a thing above a body higher.
 */
const above = { least: -0.35, most: 1.3 }
/** And fills less of the place beside it; shoulders and arms fill more. */
const shoulders = 0.3

/** The thing, where it lies over the head of somebody who is there for sure. */
export function surelyOver(
  sticker: Sticker | null,
  { over, surely }: Pick<Limits, 'over' | 'surely'>,
): Sticker | null {
  if (!sticker || sticker.probability < over || sticker.somebody < surely) return null
  const { risen, beside } = sticker
  const isOnTop = risen !== null && risen >= above.least && risen <= above.most
  return isOnTop && beside < shoulders ? sticker : null
}

/**
 * Whether what was taken for a face is what lies under the thing, or the thing itself; or it is only
 * half a face and lies lower, as a print on the clothes does.
 */
export const isUnder = (thing: Box, { box, agreed }: Face, isDoubtful: boolean): boolean =>
  (!agreed && box.y >= thing.y + thing.height / 2) ||
  (isDoubtful && area(intersect(thing, box)) >= leastUnder * area(box))

/**
 * Whether a face that is not seen whole lies under a thing that may lie over a head: what is left of
 * one in profile still looks like a face.
 */
export const mayBeUnder = (
  sticker: Sticker | null,
  { box, hidden }: Face,
  { under, doubt }: { under: number; doubt: number },
): boolean =>
  sticker !== null &&
  sticker.probability >= under &&
  hidden !== null &&
  Math.max(...Object.values(hidden)) >= doubt &&
  area(intersect(sticker.box, box)) >= leastUnder * area(box)

/** Refuses for a thing over a head. */
export function hiddenBy(
  { box, probability }: Sticker,
  { minHeight, over }: Pick<Limits, 'minHeight' | 'over'>,
): Judgement<FaceFacts> {
  const facts = { found: false, height: 0, probability, cause: 'head' as const, minHeight }
  return fail(facts, {
    confidence: 'estimated',
    findings: [findingAt(box, { label: percent(probability) })],
    measure: { measured: probability, limit: over, unit: 'probability', bound: 'max', of: 'over' },
  })
}

/** What is said where no face was found: refused, asked about, or nobody is there. */
export function withoutFace(seen: Seen, limits: Limits): Judgement<FaceFacts> {
  const { person, people, sticker } = seen
  const { minHeight } = limits
  const sure = surelyOver(sticker, limits)
  if (sure) return hiddenBy(sure, limits)
  const thing = mayBeOver(sticker, people, limits) ? sticker : null
  const facts: FaceFacts = { found: false, height: 0, probability: 0, cause: 'absent', minHeight }
  if (!person && !mayBeThere(people, sticker, limits))
    return inapplicable(facts, { confidence: 'estimated' })
  const box = (thing ?? person)?.box
  const findings = box ? [findingAt(box)] : []
  const cause = thing ? 'head' : 'absent'
  return unsure({ ...facts, cause }, { confidence: 'estimated', findings })
}
