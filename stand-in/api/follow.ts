import { copy, partId, sourceOf } from '../doc/copy'
import type { Item } from '../doc/item'
import type { Store } from '../doc/store'
import { refit } from './text'
import type { Session } from './session'

type Touched = ReadonlyMap<string, Item | undefined>

/** What every part takes from its source unless it was given a value of its own. */
const looks = [
  'name',
  'width',
  'height',
  'visible',
  'locked',
  'opacity',
  'blendMode',
  'fills',
  'strokes',
  'effects',
  'strokeWeight',
  'strokeAlign',
  'clipsContent',
  'radii',
  'text',
] as const
/** The instance itself has a name and a visibility of its own from the beginning. */
const ofThePart = ['name', 'visible', 'locked']
const kept = ['mainComponent', 'annotations']

/**
 * Instances follow their component: what was changed there is changed in each of them, except where
 * they differed from it before. Answers what was written so; Figma never tells of it.
 */
export function follow(s: Session, touched: Touched): string[] {
  const { store } = s
  const components = new Set<string>()
  for (const id of touched.keys())
    for (const up of [store.get(id), ...store.ancestors(id)])
      if (up.type === 'COMPONENT') components.add(up.id)
  const written: string[] = []
  if (!components.size) return written
  for (const instance of [...store.items.values()]) {
    const main = instance.more.mainComponent as string
    if (instance.type !== 'INSTANCE' || !components.has(main)) continue
    for (const [id, before] of touched) {
      if (id !== main && !store.ancestors(id).some((up) => up.id === main)) continue
      const part = id === main ? instance.id : partId(instance.id, id)
      if (!before || !store.has(part)) continue
      followOne(s, instance.id, part, before, store.get(id))
      written.push(part)
    }
  }
  return written
}

function followOne(s: Session, instance: string, id: string, before: Item, now: Item) {
  const { store } = s
  if (before.children !== now.children) children(store, instance, id, now)
  const part = store.get(id)
  const whole = id === instance
  const next: Item = { ...part, more: { ...part.more } }
  for (const key of looks) {
    if (whole && ofThePart.includes(key)) continue
    if (!same(before[key], now[key]) && same(part[key], before[key]))
      Object.assign(next, { [key]: now[key] })
  }
  for (const key of new Set([...Object.keys(before.more), ...Object.keys(now.more)])) {
    if (kept.includes(key) || same(before.more[key], now.more[key])) continue
    if (same(part.more[key], before.more[key])) next.more[key] = now.more[key]
  }
  if (!whole) next.transform = now.transform
  if (!same(next, part)) {
    store.put(next.text ? refit(s, next) : next)
    store.untold(id, part)
  }
}

/** Parts come, go and change their order with their sources. */
function children(store: Store, instance: string, id: string, now: Item) {
  const wanted = now.children.map((child) => partId(instance, child))
  for (const child of store.get(id).children)
    if (!wanted.includes(child) && sourceOf(instance, child) !== null) {
      const gone = store.get(child)
      store.remove(child)
      store.untold(child, gone)
    }
  now.children.forEach((child, i) => {
    if (store.has(wanted[i])) return
    copy(store, child, id, (item) => partId(instance, item.id))
    store.untold(wanted[i], undefined)
  })
  store.edit(id, { children: wanted })
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)
