import type { Verdict } from '../core/report'

/**
 * What nobody could read is asked once: by the rule that is nearest to it, or the first of those
 * that are as near. The others keep what else they ask; one that asks nothing else is inapplicable.
 */
export function askOnce(verdicts: readonly Verdict[]): Verdict[] {
  const asking = verdicts.filter(
    ({ outcome, findings }) => outcome === 'incomplete' && findings.some(isUnread),
  )
  if (asking.length < 2) return [...verdicts]
  const nearest = Math.max(...asking.map(nearness))
  const [asker] = asking.filter((verdict) => nearness(verdict) === nearest)
  return verdicts.map((verdict) =>
    verdict !== asker && asking.includes(verdict) ? silenced(verdict, asker.rule) : verdict,
  )
}

const isUnread = ({ unread }: Verdict['findings'][number]) => unread !== undefined

const nearness = ({ findings }: Verdict) => Math.max(...findings.map(({ unread = 0 }) => unread))

function silenced(verdict: Verdict, askedBy: string): Verdict {
  const findings = verdict.findings.filter((finding) => !isUnread(finding))
  // Its sentence is made of its facts, and must not ask again.
  return findings.length > 0
    ? { ...verdict, findings, facts: { ...verdict.facts, unread: 0 } }
    : { ...verdict, findings, outcome: 'inapplicable', askedBy }
}
