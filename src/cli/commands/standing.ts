import type { Report } from '../../core/report'
import type { Status } from '../threads/duty'

/** What nobody could look for because of us or of the machine, each cause once. */
export function blindnessOf({ verdicts }: Report): string[] {
  const causes = verdicts.flatMap(({ why }) =>
    why && blind.has(why.reason) ? `not all was looked for: ${why.detail.split('\n')[0]}` : [],
  )
  return [...new Set(causes)]
}
const blind: ReadonlySet<string> = new Set(['engine-unavailable', 'out-of-memory', 'bug'])

/** How a checked file stands, as far as the exit status goes. */
export function statusOf({ headline }: Report, isBlind: boolean, isUnwritten: boolean): Status {
  if (isUnwritten) return 'unwritten'
  return isBlind && headline !== 'rejected' ? 'broken' : headline
}
