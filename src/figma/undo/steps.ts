import { alone } from '../fixes/copies'
import { endUndoStep } from '../may-lack'

let soon: ReturnType<typeof setTimeout> | undefined

/**
 * Ends an undo step: everything since the last one is undone together. While a fix is being tried
 * it waits, or the copy would be in the user's own undo.
 */
export async function step(): Promise<void> {
  await alone()
  clearTimeout(soon)
  endUndoStep()
}

/**
 * The sheet of a mended cover is drawn anew once that was looked at, and the drawing ends the step:
 * so one undo takes back both. The panel tells where nothing will be drawn; should it be gone, the
 * step ends all the same.
 */
export function stepSoon(): void {
  clearTimeout(soon)
  soon = setTimeout(() => void step(), NOBODY_THERE)
}
/** Milliseconds: longer than any look takes. */
const NOBODY_THERE = 600_000
