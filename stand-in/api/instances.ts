import { inFlow } from '../doc/auto-layout'
import type { Item } from '../doc/item'
import type { Store } from '../doc/store'
import type { Session } from './session'

/** Whether a layer is part of an instance; the instance itself is not. */
export const isSublayer = (store: Store, id: string): boolean =>
  store.ancestors(id).some((up) => up.type === 'INSTANCE')

/** What each instance takes from its component, and refuses to have otherwise. */
const fixed: Record<string, string> = {
  x: 'relative-transform',
  y: 'relative-transform',
  rotation: 'relative-transform',
  relativeTransform: 'relative-transform',
  minWidth: 'min-size',
  minHeight: 'min-size',
  maxWidth: 'max-size',
  maxHeight: 'max-size',
}
/** What is passed over there without a word. */
const ignored = ['layoutMode', 'layoutWrap']

/**
 * Whether a plugin may write this property. Throws for what an instance guards; answers false for
 * what Figma passes over, there and where auto layout decides.
 */
export function mayWrite({ store }: Session, id: string, prop: string): boolean {
  if ((prop === 'x' || prop === 'y') && inFlow(store, store.get(id)) && !isSublayer(store, id))
    return false
  if (!(prop in fixed) && !ignored.includes(prop)) return true
  if (!isSublayer(store, id)) return true
  if (ignored.includes(prop)) return false
  throw new Error(
    `in set_${prop}: This property cannot be overridden in an instance: ${fixed[prop]}`,
  )
}

/**
 * Whether a plugin can get at a layer: those that are gone it can't, nor, where it has asked to
 * skip them, those that are hidden in an instance or lie in what is.
 */
export function reaches({ store, skipHidden }: Session, id: string): boolean {
  if (!store.has(id)) return false
  if (!skipHidden) return true
  const up: Item[] = [store.get(id), ...store.ancestors(id)]
  const instance = up.map(({ type }) => type).lastIndexOf('INSTANCE')
  return up.slice(0, Math.max(0, instance)).every(({ visible }) => visible)
}
