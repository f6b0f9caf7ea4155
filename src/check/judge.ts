import { Unseen } from '../core/unseen'
import type { Evidence } from '../core/evidence'
import { insideCover } from '../core/finding'
import type { Size } from '../core/geometry'
import type { Clause } from '../core/pack'
import type { Verdict, Why } from '../core/report'

/**
 * Judges one clause on evidence that is there. A rule that throws becomes `incomplete` with the
 * stack in `why`.
 */
export function judge(clause: Clause, seen: Evidence, cover: Size): Verdict {
  try {
    const judgement = clause.rule.judge(seen, clause.limits)
    const findings = judgement.findings.map((finding) => insideCover(finding, cover))
    return { ...headOf(clause), ...judgement, findings }
  } catch (error) {
    return unseen(clause, error)
  }
}

/** The verdict when nobody could look. */
export function unseen(clause: Clause, error: unknown): Verdict {
  return {
    ...headOf(clause),
    outcome: 'incomplete',
    confidence: 'estimated',
    facts: {},
    findings: [],
    why: whyOf(error),
  }
}

const headOf = ({ rule, level, provenance, since }: Clause) => ({
  rule: rule.id,
  level,
  provenance,
  ...(since !== undefined && { since }),
})

function whyOf(error: unknown): Why {
  if (error instanceof Unseen) return { reason: error.reason, detail: error.message }
  return {
    reason: 'bug',
    detail: error instanceof Error ? (error.stack ?? String(error)) : String(error),
  }
}
