import type { Changed } from '../../wall/worker-messages'
import type { FrameName } from '../../wall/refusals'
import type { Session } from '../session/session'
import type { Result } from '../session/stage'
import { openItems, type Item, type Lost } from './item'
import { openLooks } from './looks'

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
  const items = openItems()
  const looks = openLooks(session, items, onDone)
  return {
    get items() {
      return items.all
    },
    get stopped() {
      return looks.stopped
    },
    subscribe: items.subscribe,
    add(covers) {
      if (!covers.length) return
      const fresh = { at: 'waiting', result: null, lost: null } as const
      looks.append(covers.map(({ id }) => id))
      items.turn([...items.all, ...covers.map((it) => ({ ...it, ...fresh }))])
      looks.run()
    },
    addLost: (cover, lost) =>
      items.turn([...items.all, { ...cover, at: 'lost', result: null, lost }]),
    lookAgain: (ids, changed = 'anything') => looks.wish(ids, changed),
    judgeAnew(first = '') {
      const again = items.all.filter(({ lost }) => !lost || !('unreadable' in lost))
      const ids = again
        .map(({ id }) => id)
        .sort((a, b) => Number(b === first) - Number(a === first))
      looks.outdate()
      items.turn(
        items.all.map((it) => (ids.includes(it.id) ? { ...it, result: null, lost: null } : it)),
      )
      looks.wish(ids, 'anything')
    },
    replace(result) {
      items.change(result.frame.id, { result })
      onDone(result)
    },
    stop() {
      looks.stop()
      items.turn(items.all)
    },
    goOn() {
      looks.goOn()
      items.turn(items.all)
      looks.run()
    },
    clear() {
      looks.clear()
      items.turn([])
    },
  }
}
