import { isOutOfMemory, Unseen, type Analyzer, type Observation } from '../core/unseen'
import type { Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import type { Evidence, Kind } from '../core/evidence'
import { errorOf } from '../core/narrow/error'
import { analyzers } from './index'

const everyone: { [K in Kind]?: Analyzer<K> } = analyzers

/** Evidence from an earlier look, or why there is none. */
export type Known = { [K in Kind]?: Evidence[K] | Unseen }

export interface Watch {
  /** Told when a kind is begun and ended, for progress. */
  onLook?: (kind: Kind, done: boolean) => void
  /** Evidence that is already known, for example from before a text layer was moved. */
  known?: Known
  /** Lets a turn of the event loop go by. */
  turn?: () => Promise<unknown>
  /** Milliseconds from any start; without it no timings are kept. */
  now?: () => number
}

/** Looks on demand: each kind once, when somebody first needs it. */
export function observe(
  cover: Cover,
  engines: Engines,
  { onLook, known = {}, turn, now }: Watch = {},
): Observation {
  const looks = new Map<Kind, Promise<unknown>>([['cover', Promise.resolve(cover)]])
  const timings: Observation['timings'] = {}

  function see<K extends Kind>(kind: K): Promise<Evidence[K]> {
    let look = looks.get(kind)
    if (!look) looks.set(kind, (look = seeOnce(kind)))
    return look as Promise<Evidence[K]>
  }

  async function seeOnce<K extends Kind>(kind: K): Promise<Evidence[K]> {
    const before: Evidence[K] | Unseen | undefined = known[kind]
    if (before instanceof Unseen) throw before
    if (before !== undefined) return before
    const analyzer = everyone[kind]
    if (!analyzer) throw new Unseen('not-built', kind)

    // Text is read by another thread, which is asked before this one is busy, and needs to hear of
    // codes.
    if (kind !== 'text' && kind !== 'codes') await turn?.()
    onLook?.(kind, false)
    // The wait for other kinds is theirs, not ours.
    let waited = 0
    const started = now?.() ?? 0
    const patient = async <J extends Kind>(other: J) => {
      const asked = now?.() ?? 0
      try {
        return await see(other)
      } finally {
        waited += (now?.() ?? 0) - asked
      }
    }
    try {
      return await analyzer(patient, engines)
    } catch (error) {
      // Want of memory is no bug of ours; anything else stays what it is.
      if (isOutOfMemory(error) && !(error instanceof Unseen))
        throw new Unseen('out-of-memory', errorOf(error).message)
      throw error
    } finally {
      if (now) timings[kind] = Math.max(0, now() - started - waited)
      onLook?.(kind, true)
    }
  }

  return { see, timings }
}
