import type { Engines } from './engines'
import type { Evidence, Kind } from './evidence'

/**
 * Looks at one kind of evidence, at most once for each cover. Rejects with what the analyzer threw.
 */
export type See = <K extends Kind>(kind: K) => Promise<Evidence[K]>

/**
 * Finds one kind of evidence. Throws `Unseen` when it could not look; anything else that it throws
 * is a bug.
 */
export type Analyzer<K extends Kind> = (see: See, engines: Engines) => Promise<Evidence[K]>

export interface Observation {
  see: See
  /** Milliseconds spent on each kind so far, without the kinds it waited for. */
  timings: Partial<Record<Kind, number>>
}

/**
 * `uncovered`: what a moved layer has left bare was not looked at yet. `too-much`: there is more to
 * look at than any cover has, and looking would take minutes.
 */
export type UnseenReason =
  'not-built' | 'engine-unavailable' | 'out-of-memory' | 'cancelled' | 'uncovered' | 'too-much'

/**
 * "We could not look": becomes an `incomplete` verdict, never a pass. `part` is what was seen all
 * the same.
 */
export class Unseen extends Error {
  override name = 'Unseen'
  constructor(
    readonly reason: UnseenReason,
    detail = '',
    readonly part: Partial<Evidence> = {},
  ) {
    super(detail || reason)
  }

  /** The same absence, with what was seen beside it. */
  beside(part: Partial<Evidence>): Unseen {
    return new Unseen(this.reason, this.message, part)
  }
}

/**
 * An array that can't be allocated, or a wasm memory that can't grow, as browsers and Emscripten say
 * it.
 */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error &&
  ((error instanceof RangeError && /alloc|memory|array (buffer )?length/i.test(error.message)) ||
    /out of memory|cannot enlarge memory|\bOOM\b/i.test(error.message))
