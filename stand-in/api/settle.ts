import { reshaped } from '../doc/booleans'
import type { Session } from './session'

/** After a write: all that follows from it by itself is made to follow. */
export function settle(s: Session): void {
  const touched = s.store.takeTouched()
  joinShapes(s, touched)
  s.store.takeTouched()
}

/** Boolean operations whose operands changed, from the innermost outwards. */
function joinShapes({ store }: Session, touched: string[]): void {
  const joined = new Set<string>()
  for (const id of touched)
    for (const up of [store.get(id), ...store.ancestors(id)])
      if (up.type === 'BOOLEAN_OPERATION' && up.children.length) joined.add(up.id)
  const depth = (id: string) => store.ancestors(id).length
  for (const id of [...joined].sort((a, b) => depth(b) - depth(a))) {
    const next = reshaped(store, id)
    if (JSON.stringify(next) !== JSON.stringify(store.get(id))) store.put(next)
  }
}
