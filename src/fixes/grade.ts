import { area, intersect, shareInside } from '../core/geometry'
import type { Placement } from '../core/placement'
import type { Verdict } from '../core/report'
import type { Measure, Outcome } from '../core/rule'
import type { LayerId } from '../core/scene'
import { edgeAt } from './anchor'
import { changesBetween, type Change } from './changes'
import type { Draft, Look } from './look'

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
    grade: !draft.edits.length || reasons.has('unseen') ? 'hand' : reasons.size ? 'look' : 'safe',
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
  const texts = before.placements.filter(({ text, layer }) => text && then.has(layer))
  const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const))
  return pairs.some(([a, b]) => {
    if (!touched.has(a.layer) && !touched.has(b.layer)) return false
    const holds = [0, 0.5, 1].filter((hold) => gap(a, b, hold) <= 2)
    // Of several edges in common, as of two boxes of one width, one is enough.
    return holds.length > 0 && holds.every((hold) => gap(then.get(a.layer)!, then.get(b.layer)!, hold) > 4) // prettier-ignore
  })
}

const gap = (a: Placement, b: Placement, hold: number): number =>
  Math.abs(edgeAt(a, hold) - edgeAt(b, hold))

/** Words that were seen, were not taken away, and are seen no longer, or less of them. */
function unseenIn(before: Look, after: Look, changes: readonly Change[]): LayerId[] {
  const hidden = new Set(changes.filter((it) => it.hidden).map(({ layer }) => layer))
  const share = (look: Look, layer: LayerId) => {
    const seen = look.layers.find(({ id }) => id === layer)
    const placed = look.placements.find((it) => it.layer === layer)
    return seen && placed ? shareInside(placed.box, grown(seen.box)) : 0
  }
  return before.layers
    .filter(({ text, id }) => text && !hidden.has(id))
    .filter(({ id }) => after.placements.some(({ layer }) => layer === id))
    .filter(({ id }) => {
      const was = share(before, id)
      return was > 0.05 && share(after, id) < was * 0.6
    })
    .map(({ id }) => id)
}

/** Ink is smaller than its line. */
const grown = ({ x, y, width, height }: Placement['box']) => ({
  x: x - height,
  y: y - height,
  width: width + 2 * height,
  height: 3 * height,
})

/** A host, a text or a marked layer that lies more under what was changed than before. */
function coversMore(before: Look, after: Look, changes: readonly Change[]): boolean {
  const moving = changes.filter(({ moved, scaled, named }) => named && (moved || scaled)).map(({ layer }) => layer) // prettier-ignore
  const boxes = (look: Look) => look.placements.filter(({ layer }) => moving.includes(layer))
  const hosts = [...before.hosts, ...before.placements.filter(({ role }) => role === 'host' ).map(({ box }) => box)] // prettier-ignore
  const under = (look: Look, box: Placement['box']) =>
    boxes(look).reduce((sum, it) => sum + area(intersect(it.box, box)), 0)
  if (hosts.some((box) => under(after, box) > under(before, box) + 0.005 * area(box))) return true
  const texts = after.placements.filter(({ text, layer }) => text && !moving.includes(layer))
  return texts.some((it) => {
    const was = before.placements.find(({ layer }) => layer === it.layer)
    return !!was && under(after, it.box) > under(before, was.box) + 0.01 * area(it.box)
  })
}
