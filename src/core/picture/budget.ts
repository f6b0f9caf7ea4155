/**
 * How much of a file's metadata is looked through, in bytes: counted, so that the same file gives
 * the same answer on every machine. A camera's longest blocks, depth maps in XMP, are within it.
 */
export interface Budget {
  text: number
  /** Of packed blocks, of which a few bytes may hold a thousandfold. */
  unpacked: number
  /** Whether something was left unread. */
  ran: 'within' | 'out'
}

export const newBudget = (): Budget => ({ text: 16 << 20, unpacked: 4 << 20, ran: 'within' })

/** Takes as much of `wanted` as there is left, and answers how much that is. */
export function spend(budget: Budget, what: 'text' | 'unpacked', wanted: number): number {
  const allowed = Math.min(wanted, budget[what])
  if (allowed < wanted) budget.ran = 'out'
  budget[what] -= allowed
  return allowed
}
