import type { Hold } from '../core/document/edit'
import { area, intersect, shareInside, type Box } from '../core/geometry'
import type { Placement } from '../core/document/placement'
import type { Verdict } from '../core/report'
import type { Measure, Outcome } from '../core/rule'
import type { LayerId } from '../core/scene'
import { edgeAt } from './anchor'
import { changesBetween, type Change } from './changes'
import type { Draft, Look } from './look'
import { seenBox } from './places/room'

/** `safe`: what a designer would have done; `look`: to be seen first; `hand`: nothing we can do. */
export type Grade = 'safe' | 'look' | 'hand'

/** What keeps a fix from being safe. */
export type Reason =
  'worse' | 'not-reached' | 'no-sense' | 'others' | 'edges' | 'unseen' | 'covers' | 'picture'

export interface Judged {
  grade: Grade
  reasons: Reason[]
  changes: Change[]
  /** Rules that would newly fail, or newly be a question. */
  worse: string[]
  /** Rules that no longer fail. */
  mended: string[]
  /** How far a limit that is not reached is. */
  far: (Measure & { rule: string })[]
}

const rank: Record<Outcome, number> = { inapplicable: 0, pass: 0, incomplete: 1, fail: 2 }

/** Compares a cover with what its trial has shown. */
export function judge(before: Look, after: Look, draft: Draft): Judged {
  const changes = changesBetween(before.placements, after.placements, draft.edits)
  const worse = worseIn(before.verdicts, after.verdicts)
  const open = draft.rules.filter((rule) => !isReached(rule, after, draft))
  const reasons = new Set<Reason>()
  if (worse.length) reasons.add('worse')
  if (open.length) reasons.add('not-reached')
  if (draft.doubts.includes('no-sense')) reasons.add('no-sense')
  if (draft.doubts.includes('hides-picture')) reasons.add('picture')
  if (draft.doubts.includes('moves-more') || changes.some(({ named }) => !named)) reasons.add('others') // prettier-ignore
  if (!whole(draft) && edgesMoved(before, after, draft)) reasons.add('edges')
  if (unseenIn(before, after, changes).length) reasons.add('unseen')
  if (!whole(draft) && coversMore(before, after, changes)) reasons.add('covers')
  const failed = (look: Look) =>
    look.verdicts.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)
  const still = failed(after)
  return {
    grade:
      !draft.edits.length || reasons.has('unseen') || reasons.has('covers')
        ? 'hand'
        : reasons.size
          ? 'look'
          : 'safe',
    reasons: [...reasons],
    changes,
    worse,
    mended: failed(before).filter((rule) => !still.includes(rule)),
    far: open.flatMap((rule) => {
      const measure = after.verdicts.find((it) => it.rule === rule)?.measure
      return measure ? [{ ...measure, rule }] : []
    }),
  }
}

/** The whole cover takes another shape: nothing is where it was. */
const whole = ({ edits }: Draft): boolean => edits.some((edit) => edit.do === 'adopt')

function worseIn(before: readonly Verdict[], after: readonly Verdict[]): string[] {
  return after
    .filter(({ rule, outcome, findings }) => {
      const was = before.find((it) => it.rule === rule)
      if (!was) return false
      if (rank[outcome] > rank[was.outcome]) return true
      return outcome === 'fail' && !sameOrFewer(was, findings.length)
    })
    .map(({ rule }) => rule)
}

/** Of what is counted one by one; where there is a measure, that tells. */
const sameOrFewer = ({ measure, findings }: Verdict, now: number): boolean =>
  !!measure || now <= findings.length

/**
 * A rule is mended where it no longer fails, or where all that is left of it lies in layers that the
 * fix did not touch.
 */
function isReached(rule: string, { verdicts }: Look, { edits, left }: Draft): boolean {
  const is = verdicts.find((it) => it.rule === rule)
  if (!is || is.outcome !== 'fail') return true
  if (is.measure) return false
  const touched = new Set(edits.map(({ layer }) => layer))
  const known = new Set(left.map(({ layer }) => layer))
  const rest = is.findings.filter(({ doubtful }) => !doubtful)
  return rest.every(({ layers = [] }) =>
    layers.length
      ? layers.every((layer) => !touched.has(layer) || known.has(layer))
      : edits.every((edit) => edit.do !== 'hide'),
  )
}

/** An edge that layers had in common, and that only one of them has left. */
function edgesMoved(before: Look, after: Look, { edits }: Draft): boolean {
  const then = new Map(after.placements.map((it) => [it.layer, it]))
  const touched = new Set(edits.map(({ layer }) => layer))
  const seen = before.placements.filter(({ text, role, layer }) => (text || (role && role !== 'background')) && then.has(layer)) // prettier-ignore
  const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => [a, b] as const))
  return pairs.some(([a, b]) => {
    if (!touched.has(a.layer) && !touched.has(b.layer)) return false
    const holds = edgesOf(a).filter((hold) => edgesOf(b).includes(hold) && gap(a, b, hold) <= 2)
    // Of several edges in common, as of two boxes of one width, one is enough.
    return holds.length > 0 && holds.every((hold) => gap(then.get(a.layer)!, then.get(b.layer)!, hold) > 4) // prettier-ignore
  })
}

/** A box of a set width is seen by its words alone, at the side that they begin from. */
const edgesOf = ({ text }: Placement): Hold[] =>
  text && text.sizing !== 'both' ? [{ left: 0, centre: 0.5, right: 1 }[text.align]] : [0, 0.5, 1]

const gap = (a: Placement, b: Placement, hold: number): number =>
  Math.abs(edgeAt(a, hold) - edgeAt(b, hold))

/** Words that were seen, were not taken away, and are seen no longer, or less of them. */
function unseenIn(before: Look, after: Look, changes: readonly Change[]): LayerId[] {
  const hidden = new Set(changes.filter((it) => it.hidden).map(({ layer }) => layer))
  return before.layers
    .filter(({ text, id }) => text && !hidden.has(id))
    .filter(({ id }) => after.placements.some(({ layer }) => layer === id))
    .filter(({ id }) => inView(after, id) < 0.95 * inView(before, id))
    .map(({ id }) => id)
}

/** How much of a text's place lies in the cover and in what cuts it, 0…1; 0 where it is not seen. */
function inView({ layers, placements, cover }: Look, layer: LayerId): number {
  const placed = placements.find((it) => it.layer === layer)
  if (!placed || !layers.some(({ id }) => id === layer)) return 0
  const whole = { x: 0, y: 0, ...cover }
  return shareInside(placed.box, placed.clip ? intersect(whole, placed.clip) : whole)
}

/** A host or a text that lies more under what was moved or scaled than before. */
function coversMore(before: Look, after: Look, changes: readonly Change[]): boolean {
  const going = new Set(changes.flatMap(({ moved, scaled, layer }) => (moved || scaled ? [layer] : []))) // prettier-ignore
  const under = (look: Look, box: Box, layer?: LayerId) =>
    look.placements
      .filter((it) => going.has(it.layer) && it.layer !== layer)
      .reduce((sum, it) => sum + area(intersect(seenBox(it, look), box)), 0)
  const marked = before.placements.filter(({ role, layer }) => role === 'host' && !going.has(layer))
  const words = before.placements.filter(({ layer }) => going.has(layer)).every(({ text }) => text)
  const people = words ? before.faces : [...before.faces, ...before.hosts]
  const hosts = [...people, ...marked.map(({ box }) => box)]
  if (hosts.some((box) => under(after, box) > under(before, box) + 0.005 * area(box))) return true
  return after.placements.some((it) => {
    const was = it.text && before.placements.find(({ layer }) => layer === it.layer)
    if (!was) return false
    const [is, then] = [seenBox(it, after), seenBox(was, before)]
    return under(after, is, it.layer) > under(before, then, it.layer) + 0.01 * area(is)
  })
}
