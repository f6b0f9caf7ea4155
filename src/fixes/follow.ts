import type { Verdict } from '../core/report'
import type { FixKind } from '../core/rule'
import type { Draft, Look } from './look'
import { planMove } from './places/move'

/**
 * What follows from a fix that gives the whole cover another shape: texts that then lie where they
 * can't be read are moved. `after`: how the cover looks after the fix.
 */
export function withFollowing(
  draft: Draft,
  after: Look,
  kindsOf: (verdict: Verdict) => readonly FixKind[],
): Draft {
  if (draft.kind !== 'adopt') return draft
  const hidden = after.verdicts.find((verdict) => kindsOf(verdict).includes('move-text'))
  const moves = hidden && planMove([hidden], after)
  return moves?.edits.length ? { ...draft, edits: [...draft.edits, ...moves.edits] } : draft
}
