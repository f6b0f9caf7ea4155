import { grown, intersection, mapped, union } from './geometry'
import { isFrame, isGroup, type Effect, type Item, type Rect } from './item'
import type { Store } from './store'
import { inkBox, type Metrics } from './text'

/**
 * Figma's `absoluteRenderBounds`: all that is drawn of a node, cut by the frames around it that clip
 * and by masks; null where nothing of it can be seen.
 */
export function renderBounds(store: Store, metrics: Metrics, id: string): Rect | null {
  const up = store.ancestors(id)
  if (up.some(({ visible }) => !visible)) return null
  let seen = inkBounds(store, metrics, id)
  let inner = id
  for (const outer of up) {
    seen = seen && cut(seen, maskBounds(store, metrics, outer, inner))
    if (seen && isFrame(outer) && outer.clipsContent) seen = intersection(seen, store.box(outer.id))
    inner = outer.id
  }
  return seen
}

/** The same, whatever lies around it cuts off: so large is an export of the node alone. */
export function inkBounds(store: Store, metrics: Metrics, id: string): Rect | null {
  const item = store.get(id)
  if (!item.visible) return null
  const own = ownInk(item, metrics)
  const parts: Rect[] = own ? [mapped(store.absolute(id), own)] : []
  if (!(isFrame(item) && item.clipsContent) && item.type !== 'BOOLEAN_OPERATION')
    parts.push(...childInk(store, metrics, item))
  if (!parts.length) return null
  const bounds = union(parts)
  return union([bounds, ...item.effects.filter((e) => e.visible).map((e) => reach(bounds, e))])
}

function childInk(store: Store, metrics: Metrics, item: Item): Rect[] {
  const found: Rect[] = []
  for (const child of item.children) {
    if (isMask(store.get(child))) continue
    const ink = inkBounds(store, metrics, child)
    const seen = ink && cut(ink, maskBounds(store, metrics, item, child))
    if (seen) found.push(seen)
  }
  return found
}

/** A mask that works: it shows its later siblings only where it lies. */
export const isMask = (item: Item): boolean => item.more.isMask === true && item.visible

/** The boxes of the masks among a child's earlier siblings. */
function maskBounds(store: Store, metrics: Metrics, parent: Item, child: string): (Rect | null)[] {
  const before = parent.children.slice(0, parent.children.indexOf(child))
  return before.filter((id) => isMask(store.get(id))).map((id) => inkBounds(store, metrics, id))
}

const cut = (rect: Rect, by: (Rect | null)[]): Rect | null =>
  by.reduce<Rect | null>((kept, mask) => kept && mask && intersection(kept, mask), rect)

/** How far an effect makes something visible beyond what casts it. */
function reach(bounds: Rect, { type, radius, spread = 0, offset }: Effect): Rect {
  if (type === 'LAYER_BLUR' || type === 'TEXTURE') return grown(bounds, radius)
  if (type !== 'DROP_SHADOW') return bounds
  const shadow = grown(bounds, radius + spread)
  return { ...shadow, x: shadow.x + (offset?.x ?? 0), y: shadow.y + (offset?.y ?? 0) }
}

function ownInk(item: Item, metrics: Metrics): Rect | null {
  if (isGroup(item) || item.type === 'SLICE') return null
  const box = { x: 0, y: 0, width: item.width, height: item.height }
  const ink = item.text && !item.more.vectorPaths ? inkBox(item, metrics) : box
  if (!ink) return null
  const outside = item.strokes.some((p) => p.visible)
    ? { INSIDE: 0, CENTER: 0.5, OUTSIDE: 1 }[item.strokeAlign] * item.strokeWeight
    : 0
  return outside ? grown(ink, outside) : ink
}
