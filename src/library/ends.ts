import { errorOf } from '../core/narrow/error'
import type { Watching } from './api'
import { LiveCoverError } from './errors'

/* How a call begins and ends that has no answer. */

/** Without what can't cross to a thread. */
export function plain<O extends Watching>(options?: O): Omit<O, keyof Watching> {
  const rest = { ...(options ?? ({} as O)) }
  delete rest.signal
  delete rest.onProgress
  return rest
}

export const isClosed = () =>
  new LiveCoverError('closed', 'The checker is closed. Open another one.')
export const aborted = (reason: unknown) =>
  new LiveCoverError('aborted', 'The call was ended by its signal.', undefined, reason)
export const lostBecause = (why: string) =>
  new LiveCoverError(
    /memory/i.test(why) ? 'out-of-memory' : 'bug',
    `The thread that worked on this picture has ended: ${why}`,
  )

/** Why a thread was not handed its work: this can't cross to it, or no thread can be started. */
export const unsent = (error: unknown): LiveCoverError => {
  const { name, message } = errorOf(error)
  return name === 'DataCloneError'
    ? new LiveCoverError('bad-option', `The call can’t be handed to a thread: ${message}`)
    : lostBecause(message)
}
