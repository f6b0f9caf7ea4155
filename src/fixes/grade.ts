import type { Verdict } from '../core/report'
import type { Measure, Outcome } from '../core/rule'
import { changesBetween, type Change } from './changes'
import { coversMore, edgesMoved, unseenIn } from './harm'
import type { Draft, Look } from './look'

/** `safe`: what a designer would have done; `look`: to be seen first; `hand`: nothing we can do. */
export type Grade = 'safe' | 'look' | 'hand'

/** What keeps a fix from being safe. */
export type Reason =
  | 'worse'
  | 'not-reached'
  | 'no-sense'
  | 'others'
  | 'edges'
  | 'unseen'
  | 'covers'
  | 'picture'
  | 'host'
  | 'links'

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
  if (draft.doubts.includes('beside-host')) reasons.add('host')
  if (draft.doubts.includes('moves-more') || changes.some(({ named }) => !named)) reasons.add('others') // prettier-ignore
  if (after.unlinks?.length) reasons.add('links')
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
