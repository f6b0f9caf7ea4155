import { layoutKeys, mainAxis } from '../../doc/auto-layout'
import { reshaped } from '../../doc/booleans'
import type { Item } from '../../doc/item'
import { carried } from './similar'
import { arrange } from './arrange'
import { follow } from '../follow'
import type { Session } from '../session'

/** One thing that follows may make another follow; more often than this means a circle. */
const rounds = 10

/** After a write: all that follows from it by itself is made to follow. */
export function settle(s: Session): void {
  for (let i = 0; i < rounds; i++) {
    const touched = s.store.takeTouched()
    if (!touched.size) return
    const parts = follow(s, touched)
    const moved = [...touched]
      .filter(([id, before]) => s.store.has(id) && movesOthers(before, s.store.get(id)))
      .map(([id]) => id)
    for (const id of outwards(s, moved)) {
      const item = s.store.get(id)
      if (item.type === 'BOOLEAN_OPERATION') join(s, item, touched)
      else if (mainAxis(item)) arrange(s, id)
    }
    // what auto layout made of them followed too
    for (const id of parts) if (s.store.isUntold(id)) s.store.untold(id, undefined)
  }
}

/** What they are written to that stands around, from the innermost outwards, themselves included. */
function outwards({ store }: Session, touched: string[]): string[] {
  const depths = new Map<string, number>()
  for (const id of touched) {
    const up = store.ancestors(id)
    ;[id, ...up.map((one) => one.id)].forEach((one, i) => depths.set(one, up.length - i))
  }
  return [...depths].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

const shown = ['parent', 'children', 'visible', 'width', 'height', 'transform', 'text'] as const
const shapes = ['vectorPaths', 'pointCount', 'innerRadius', 'booleanOperation']

function movesOthers(before: Item | undefined, now: Item): boolean {
  if (!before) return true
  return (
    shown.some((key) => before[key] !== now[key]) ||
    before.radii !== now.radii ||
    [...layoutKeys, ...shapes].some((key) => before.more[key] !== now.more[key])
  )
}

/** A boolean operation gets its shape from its operands. */
function join({ store }: Session, item: Item, before: ReadonlyMap<string, Item | undefined>): void {
  if (!item.children.length) return
  const next = carried(store, item, before) ?? reshaped(store, item.id)
  if (JSON.stringify(next) !== JSON.stringify(item)) store.put(next)
}
