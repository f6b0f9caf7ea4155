import type { Refusal } from '../../wall/refusals'
import type { Unreadable } from '../../wall/worker-messages'

/** The user gave it up, or something newer took its place. */
export class Stopped extends Error {}

/** The worker could not do it; `code` as in `Answer`. */
export class Failed extends Error {
  constructor(
    readonly code: 'unreadable-image' | 'bug' | 'silent' | 'no-worker',
    detail: string,
    readonly unreadable?: Unreadable,
  ) {
    super(detail)
  }
}

/** The canvas said no, and why. */
export class RefusedByCanvas extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}
