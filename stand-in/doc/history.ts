import type { Item } from './item'
import type { Store } from './store'

type State = ReadonlyMap<string, Item>

/**
 * Undo as Figma does it: what a plugin writes gathers into one open step, which `commitUndo`, the
 * end of the plugin or the next act of the person closes.
 */
export class History {
  private past: State[] = []
  private future: State[] = []
  private committed: State

  constructor(private readonly store: Store) {
    this.committed = store.items
  }

  get steps() {
    return this.past.length + (this.dirty ? 1 : 0)
  }

  /** What was made and taken away again, or is as it was, is no step that anybody could see. */
  private get dirty() {
    const now = this.store.items
    if (now === this.committed) return false
    if (!alike(now, this.committed)) return true
    this.committed = now
    return false
  }

  commit() {
    if (!this.dirty) return
    this.past.push(this.committed)
    this.future = []
    this.committed = this.store.items
  }

  /**
   * What a colleague does is no step of one's own: it stays whatever one takes back. What differs
   * between before and after is laid into every state that is remembered.
   */
  elsewhere(change: () => void) {
    const before = this.store.items
    change()
    const after = this.store.items
    const rebased = (state: State): State => {
      if (state === before) return after
      const next = new Map(state)
      for (const [id, item] of after) {
        const old = before.get(id)
        if (item !== old) next.set(id, merged(state.get(id), old, item))
      }
      for (const id of before.keys()) if (!after.has(id)) next.delete(id)
      return next
    }
    this.past = this.past.map(rebased)
    this.future = this.future.map(rebased)
    this.committed = rebased(this.committed)
  }

  undo(): boolean {
    this.commit()
    return this.step(this.past, this.future)
  }

  redo(): boolean {
    this.commit()
    return this.step(this.future, this.past)
  }

  private step(from: State[], to: State[]): boolean {
    const state = from.pop()
    if (!state) return false
    to.push(this.committed)
    this.committed = state
    this.store.replace(state)
    return true
  }
}

const alike = (a: State, b: State): boolean =>
  a.size === b.size &&
  [...a].every(([id, item]) => {
    const other = b.get(id)
    return item === other || (!!other && JSON.stringify(item) === JSON.stringify(other))
  })

/** Their change on top of what one had oneself. */
function merged(mine: Item | undefined, before: Item | undefined, after: Item): Item {
  if (!mine || !before) return after
  const keys = (Object.keys(after) as (keyof Item)[]).filter((key) => after[key] !== before[key])
  return { ...mine, ...Object.fromEntries(keys.map((key) => [key, after[key]])) }
}
