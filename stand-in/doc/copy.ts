import { isContainer, type Item } from './item'
import type { Store } from './store'

/** Parts of an instance are named after it and what they came from: `I9:1;3:2`, or deeper. */
export const partId = (instance: string, source: string) => `I${bare(instance)};${bare(source)}`
const bare = (id: string) => id.replace(/^I/, '')

/** What a part of an instance came from, in the component; null where it is none of its parts. */
export function sourceOf(instance: string, part: string): string | null {
  const start = `I${bare(instance)};`
  if (!part.startsWith(start)) return null
  const rest = part.slice(start.length)
  return rest.includes(';') ? `I${rest}` : rest
}

/** Names the copy of `item`, whose own id is not free. */
type Name = (item: Item) => string

/** Copies a node and all that is in it, on top of what `parent` holds. */
export function copy(store: Store, id: string, parent: string, name?: Name): Item {
  const source = store.get(id)
  const made: Item = {
    ...source,
    id: name?.(source) ?? store.newId(),
    parent: null,
    children: [],
  }
  store.put(made)
  store.insert(made.id, parent)
  // an instance names its parts anew, unless one around it does
  const inner = name ?? (source.type === 'INSTANCE' ? renaming(source.id, made.id) : undefined)
  if (isContainer(source)) for (const child of source.children) copy(store, child, made.id, inner)
  return store.get(made.id)
}

const renaming =
  (from: string, to: string): Name =>
  (item) => {
    const source = sourceOf(from, item.id)
    return source === null ? partId(to, item.id) : partId(to, source)
  }

/** An instance of a component; it has the component's place, and none of its data. */
export function instantiate(store: Store, component: string, parent: string): Item {
  const id = store.newId()
  const name: Name = (item) => (item.id === component ? id : partId(id, item.id))
  const made = copy(store, component, parent, name)
  const more = { ...made.more, mainComponent: component }
  store.put({ ...made, type: 'INSTANCE', relaunch: {}, pluginData: {}, more })
  return store.get(id)
}

/** Gives the parts of what was an instance ids of their own. */
export function release(store: Store, id: string): void {
  for (const child of store.get(id).children) {
    copy(store, child, id)
    store.remove(child)
  }
}
