import type { FrameName, Refusal } from '../../wall/refusals'
import type { Unreadable } from '../../wall/worker-messages'
import type { Failed } from '../session/ended'
import type { Result, Stage } from '../session/stage'

/** Why a picture has no verdict. */
export type Lost =
  { unreadable: Unreadable } | { refusal: Refusal } | { failed: Failed['code']; detail: string }

/** A picture of the page, and how far it is. */
export interface Item extends FrameName {
  at: 'waiting' | 'looking' | 'done' | 'lost'
  /** Of an earlier look, while it is looked at again. */
  result: Result | null
  lost: Lost | null
}

/** The pictures as they stand. */
export interface Items {
  readonly all: readonly Item[]
  turn(next: readonly Item[]): void
  change(id: string, part: Partial<Item>): void
  /** Called at each turn; answers how to stop. */
  subscribe(hearer: () => void): () => void
}

export function openItems(): Items {
  const hearers = new Set<() => void>()
  let all: readonly Item[] = []
  const turn = (next: readonly Item[]) => {
    all = next
    for (const hearer of [...hearers]) hearer()
  }
  return {
    get all() {
      return all
    },
    turn,
    change: (id, part) => turn(all.map((it) => (it.id === id ? { ...it, ...part } : it))),
    subscribe(hearer) {
      hearers.add(hearer)
      return () => void hearers.delete(hearer)
    },
  }
}

/** What came of one picture; null where its look was stopped. */
export function outcome(stage: Stage): Pick<Item, 'at' | 'result' | 'lost'> | null {
  const lost = (it: Lost) => ({ at: 'lost' as const, result: null, lost: it })
  if (stage.at === 'done') return { at: 'done', result: stage.results[0], lost: null }
  if (stage.at === 'refused') return lost({ refusal: stage.refusals[0] })
  if (stage.at !== 'failed') return null
  const { unreadable, code, detail } = stage
  return lost(unreadable ? { unreadable } : { failed: code, detail })
}
