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

  private get dirty() {
    return this.store.items !== this.committed
  }

  commit() {
    if (!this.dirty) return
    this.past.push(this.committed)
    this.future = []
    this.committed = this.store.items
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
