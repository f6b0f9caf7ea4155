import type { Changed } from '../../wall/worker-messages'
import type { FrameName } from '../../wall/panel-messages'
import type { Session } from '../session/session'
import type { Result } from '../session/stage'
import { outcome, type Item, type Lost } from './item'

/**
 * The pictures of the page, in the order in which they came, each looked at by itself: one that is
 * lost costs the others nothing, and each verdict is there as soon as it is known.
 */
export interface Shelf {
  readonly items: readonly Item[]
  /** Stopped by the user, with pictures that wait. */
  readonly stopped: boolean
  subscribe(hearer: () => void): () => void
  add(covers: readonly FrameName[]): void
  /** One that is not even looked at. */
  addLost(cover: FrameName, lost: Lost): void
  /** Before all that wait. `changed`: since its own last look. */
  lookAgain(ids: readonly string[], changed?: Changed): void
  /**
   * All again, by other rules: what was found by the old ones holds no more. `first`: is looked at
   * before the others.
   */
  judgeAnew(first?: string): void
  replace(result: Result): void
  stop(): void
  goOn(): void
  clear(): void
}

/** `onDone`: for each new result, and for one that was changed. */
export function openShelf(session: Session, onDone: (result: Result) => void): Shelf {
  const hearers = new Set<() => void>()
  let items: readonly Item[] = []
  let queue: { id: string; changed: Changed }[] = []
  let stopped = false
  let busy = false
  /** Counts the packs. */
  let rules = 0
  const turn = (next: readonly Item[]) => {
    items = next
    for (const hearer of [...hearers]) hearer()
  }
  const change = (id: string, part: Partial<Item>) =>
    turn(items.map((it) => (it.id === id ? { ...it, ...part } : it)))

  async function run(): Promise<void> {
    if (busy) return
    busy = true
    for (let next; !stopped && (next = queue.shift());) {
      const { id, changed } = next
      change(id, { at: 'looking' })
      // Decided now: what the worker still has may have been another cover's when this was wished.
      const known = session.seenLast() === id
      const by = rules
      await session.check({ frame: id }, { changed: known ? changed : 'anything' })
      // Taken away meanwhile: whatever came of it is nobody's.
      if (!items.some((it) => it.id === id)) continue
      const came = by === rules ? outcome(session.stage) : null
      const wished = queue.some((it) => it.id === id)
      // Stopped in the middle: it waits again, as the first.
      if (!came && !wished) queue.unshift(next)
      change(id, { ...came, ...((!came || wished) && { at: 'waiting' }) })
      if (came?.result) onDone(came.result)
    }
    busy = false
  }
  const wish = (ids: readonly string[], changed: Changed) => {
    const others = queue.filter(({ id }) => !ids.includes(id))
    queue = [...ids.map((id) => ({ id, changed })), ...others]
    const waits = ({ id, at }: Item) => ids.includes(id) && at !== 'looking'
    turn(items.map((it) => (waits(it) ? { ...it, at: 'waiting' } : it)))
    void run()
  }
  return {
    get items() {
      return items
    },
    get stopped() {
      return stopped
    },
    subscribe(hearer) {
      hearers.add(hearer)
      return () => void hearers.delete(hearer)
    },
    add(covers) {
      if (!covers.length) return
      queue.push(...covers.map(({ id }) => ({ id, changed: 'anything' as const })))
      const fresh = { at: 'waiting', result: null, lost: null } as const
      stopped = false
      turn([...items, ...covers.map((it) => ({ ...it, ...fresh }))])
      void run()
    },
    addLost: (cover, lost) => turn([...items, { ...cover, at: 'lost', result: null, lost }]),
    lookAgain: (ids, changed = 'anything') => wish(ids, changed),
    judgeAnew(first = '') {
      const again = items.filter(({ lost }) => !lost || !('unreadable' in lost))
      const ids = again
        .map(({ id }) => id)
        .sort((a, b) => Number(b === first) - Number(a === first))
      rules++
      // What is looked at now is looked at by the old ones.
      session.cancel()
      stopped = false
      turn(items.map((it) => (ids.includes(it.id) ? { ...it, result: null, lost: null } : it)))
      wish(ids, 'anything')
    },
    replace(result) {
      change(result.frame.id, { result })
      onDone(result)
    },
    stop() {
      stopped = true
      session.cancel()
      turn(items)
    },
    goOn() {
      stopped = false
      turn(items)
      void run()
    },
    clear() {
      queue = []
      stopped = false
      session.reset()
      turn([])
    },
  }
}
