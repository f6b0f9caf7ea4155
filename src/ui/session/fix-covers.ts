import { fixAll, type All } from '../../fixes/fix-all'
import type { CoverFix } from '../../wall/carried'
import { kindsOf, lookAt, tryOn, type Here, type Trial } from './hands'
import type { Result } from './stage'

/** All that is safe for one cover, tried but not done. */
export interface CoverPlan {
  result: Result
  all: All
  fix: CoverFix
  /** A PNG of the cover as it would be; null where nothing is safe. */
  picture: Uint8Array | null
}

/**
 * Finds all that is safe for a cover by trying it on a copy. `rule`: what this rule found, alone.
 * Throws what a trial throws.
 */
export async function planCover(
  here: Here,
  result: Result,
  signal: AbortSignal,
  rule?: string,
): Promise<CoverPlan> {
  const trials = new Map<string, Trial>()
  const all = await fixAll(lookAt(result, here.pack), kindsOf(here.pack, rule), async (edits) => {
    const trial = await tryOn(here, result, edits, signal)
    trials.set(JSON.stringify(edits), trial)
    const { look, skipped } = trial
    // What Figma refuses makes a whole plan unsafe: the cover would not look as it was judged.
    return skipped.length ? { ...look, verdicts: lookAt(result, here.pack).verdicts } : look
  })
  const last = trials.get(JSON.stringify(all.edits))
  return {
    result,
    all,
    fix: { frame: result.frame.id, edits: all.edits, prints: last?.prints ?? [] },
    picture: last?.picture ?? null,
  }
}
