import type { Changed } from '../../wall/worker-messages'
import type { Session } from '../session/session'
import type { Result } from '../session/stage'
import { outcome, type Item, type Items } from './item'

/** Looks at one picture of the shelf after another, as they wait. */
export interface Looks {
  readonly stopped: boolean
  /** Behind all that wait; also those that were stopped go on then. */
  append(ids: readonly string[]): void
  /** Before all that wait, and begins. */
  wish(ids: readonly string[], changed: Changed): void
  run(): void
  /** What is looked at now is looked at by rules that hold no more. */
  outdate(): void
  stop(): void
  goOn(): void
  clear(): void
}

/** `onDone`: for each new result. */
export function openLooks(session: Session, items: Items, onDone: (result: Result) => void): Looks {
  let queue: { id: string; changed: Changed }[] = []
  let stopped = false
  let busy = false
  /** Counts the packs. */
  let rules = 0

  async function run(): Promise<void> {
    if (busy) return
    busy = true
    for (let next; !stopped && (next = queue.shift());) {
      const { id, changed } = next
      items.change(id, { at: 'looking' })
      // Decided now: what the worker still has may have been another cover's when this was wished.
      const known = session.seenLast() === id
      const by = rules
      await session.check({ frame: id }, { changed: known ? changed : 'anything' })
      // Taken away meanwhile: whatever came of it is nobody's.
      if (!items.all.some((it) => it.id === id)) continue
      const came = by === rules ? outcome(session.stage) : null
      const wished = queue.some((it) => it.id === id)
      // Stopped in the middle: it waits again, as the first.
      if (!came && !wished) queue.unshift(next)
      items.change(id, { ...came, ...((!came || wished) && { at: 'waiting' }) })
      if (came?.result) onDone(came.result)
    }
    busy = false
  }
  return {
    get stopped() {
      return stopped
    },
    append(ids) {
      queue.push(...ids.map((id) => ({ id, changed: 'anything' as const })))
      stopped = false
    },
    wish(ids, changed) {
      const others = queue.filter(({ id }) => !ids.includes(id))
      queue = [...ids.map((id) => ({ id, changed })), ...others]
      items.turn(items.all.map((it) => (ids.includes(it.id) ? waiting(it) : it)))
      void run()
    },
    run: () => void run(),
    outdate() {
      rules++
      session.cancel()
      stopped = false
    },
    stop() {
      stopped = true
      session.cancel()
    },
    goOn: () => void (stopped = false),
    clear() {
      queue = []
      stopped = false
      session.reset()
    },
  }
}

const waiting = (it: Item): Item => (it.at === 'looking' ? it : { ...it, at: 'waiting' })
