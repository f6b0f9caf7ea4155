import { isBlind, type Report } from '../../core/report'
import type { Status } from '../threads/duty'

/** What nobody could look for because of us or of the machine, each cause once. */
export function blindnessOf({ verdicts }: Report): string[] {
  const causes = verdicts
    .filter(isBlind)
    .map(({ why }) => `not all was looked for: ${why!.detail.split('\n')[0]}`)
  return [...new Set(causes)]
}

/** How a checked file stands, as far as the exit status goes. */
export function statusOf({ headline }: Report, isBlind: boolean, isUnwritten: boolean): Status {
  if (isUnwritten) return 'unwritten'
  return isBlind && headline !== 'rejected' ? 'broken' : headline
}
