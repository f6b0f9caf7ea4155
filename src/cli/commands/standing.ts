import type { Report } from '../../core/report'
import type { Status } from '../threads/duty'

/** How a checked file stands, as far as the exit status goes. */
export function statusOf({ headline }: Report, isBlind: boolean, isUnwritten: boolean): Status {
  if (isUnwritten) return 'unwritten'
  return isBlind && headline !== 'rejected' ? 'broken' : headline
}
