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
  const moves = hidden && clearOfPeople(hidden, after)
  return moves?.edits.length ? { ...draft, edits: [...draft.edits, ...moves.edits] } : draft
}

/** Off the people wherever that leaves no text behind: on a whole poster there may be room. */
function clearOfPeople(hidden: Verdict, after: Look): Draft | null {
  const moves = planMove([hidden], after)
  const faces = [...after.faces, ...after.hosts]
  const clear = after.hosts.length ? planMove([hidden], { ...after, faces }) : null
  return (clear?.edits.length ?? 0) >= (moves?.edits.length ?? 0) ? (clear ?? moves) : moves
}
