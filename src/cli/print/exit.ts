import type { Status } from '../threads/duty'

/**
 * 0 nothing rejected · 1 something rejected · 2 bad usage, or an output that can't be written · 3
 * some file could not be read · 4 an error of ours or of the machine: some file has no answer.
 */
export type Exit = 0 | 1 | 2 | 3 | 4

/** What is worst of all files; 1 only for a verdict. */
export function exitOf(counts: Record<Status, number>, strict = false): Exit {
  if (counts.broken > 0) return 4
  if (counts.unwritten > 0) return 2
  if (counts.unreadable > 0) return 3
  return counts.rejected > 0 || (strict && counts.incomplete > 0) ? 1 : 0
}
