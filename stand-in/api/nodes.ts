import { copy, instantiate, release } from '../doc/copy'
import { isContainer, isGroup, isGroupLike, type Kind } from '../doc/item'
import { multiply, invert } from '../doc/geometry'
import type { Session } from './session'
import * as check from './validate'

export function create({ store }: Session, type: Kind): string {
  if (type !== 'PAGE') return store.create(type, store.page).id
  const page = store.create('PAGE', store.root)
  store.edit(page.id, { name: `Page ${store.get(store.root).children.length}` })
  return page.id
}

export function insert(s: Session, parent: string, at: number | undefined, id: string) {
  const into = s.store.get(parent)
  const node = s.store.get(id)
  const where = at === undefined ? 'appendChild' : 'insertChild'
  if (!isContainer(into))
    throw new Error(`in ${where}: Cannot move node. New parent cannot have children`)
  if ((node.type === 'PAGE') !== (into.type === 'DOCUMENT'))
    throw new Error(`in ${where}: Cannot move node. ${node.type} cannot be a child of ${into.type}`)
  if (id === parent || s.store.ancestors(parent).some((up) => up.id === id))
    throw new Error(
      `in ${where}: Cannot move node. A node cannot be moved into itself or its descendants`,
    )
  if (node.type === 'SECTION' && !['PAGE', 'SECTION'].includes(into.type))
    throw new Error(`in ${where}: Cannot move node. A section cannot be inside ${into.type}`)
  guardInstance(s, where, parent)
  if (node.parent && node.parent !== parent) guardInstance(s, where, node.parent)
  if (at !== undefined && !(at >= 0 && at <= into.children.length))
    throw new Error(`in ${where}: index ${at} is out of bounds`)
  s.store.insert(id, parent, at)
}

export function remove(s: Session, id: string) {
  const item = s.store.get(id)
  if (item.type === 'DOCUMENT') throw new Error('in remove: Removing this node is not allowed')
  if (item.type === 'PAGE' && s.store.get(s.store.root).children.length === 1)
    throw new Error('in remove: Cannot remove the last page')
  if (item.parent) guardInstance(s, 'remove', item.parent)
  s.store.remove(id)
}

/**
 * What lies in an instance follows its component: it can be restyled, not moved, added or taken
 * away.
 */
function guardInstance({ store }: Session, where: string, parent: string) {
  if ([store.get(parent), ...store.ancestors(parent)].some((up) => up.type === 'INSTANCE')) {
    throw new Error(`in ${where}: Cannot move node. Cannot change the structure of an instance`)
  }
}

export function clone(s: Session, id: string): string {
  const item = s.store.get(id)
  const made = copy(s.store, id, item.type === 'PAGE' ? s.store.root : s.store.page)
  s.store.edit(made.id, { relaunch: {} })
  return made.id
}

/** How plugins name the operations that join shapes. */
const joins = {
  UNION: 'union',
  SUBTRACT: 'subtract',
  INTERSECT: 'intersect',
  EXCLUDE: 'exclude',
}

/** A group whose children are joined to one shape, painted as the first of them. */
export function join(
  s: Session,
  how: keyof typeof joins,
  ids: string[],
  parent: string,
  at?: number,
): string {
  const id = group(s, ids, parent, at, 'BOOLEAN_OPERATION')
  const { fills, strokes, strokeWeight, strokeAlign } = s.store.get(ids[0])
  const name = joins[how].replace(/^./, (c) => c.toUpperCase())
  s.store.edit(id, { name, fills, strokes, strokeWeight, strokeAlign })
  s.store.edit(id, { more: { ...s.store.get(id).more, booleanOperation: how } })
  return id
}

export function group(
  s: Session,
  ids: string[],
  parent: string,
  at?: number,
  kind: Kind = 'GROUP',
): string {
  if (!Array.isArray(ids) || !ids.length)
    throw new Error('in group: First argument must be an array of at least one node')
  const into = s.store.get(parent)
  if (!isContainer(into)) throw new Error('in group: The parent cannot have children')
  guardInstance(s, 'group', parent)
  const made = s.store.create(kind, parent, at)
  // nodes keep the place they are seen at, also when they come from another frame
  const frame = isGroupLike(into) ? s.store.frameOf(made.id)!.id : parent
  for (const id of ids) {
    const absolute = s.store.absolute(id)
    insert(s, made.id, undefined, id)
    if (!isGroup(s.store.get(id)))
      s.store.edit(id, { transform: multiply(invert(s.store.absolute(frame)), absolute) })
  }
  return made.id
}

export function ungroup(s: Session, id: string): string[] {
  const item = s.store.get(id)
  if (!item.parent || !item.children.length) throw new Error('in ungroup: Node has no children')
  const at = s.store.get(item.parent).children.indexOf(id)
  const absolutes = item.children.map((child) => s.store.absolute(child))
  const frame = s.store.frameOf(id)!
  item.children.forEach((child, i) => {
    insert(s, item.parent!, at + 1 + i, child)
    if (!isGroup(s.store.get(child)))
      s.store.edit(child, {
        transform: multiply(invert(s.store.absolute(frame.id)), absolutes[i]),
      })
  })
  if (s.store.has(id)) s.store.remove(id)
  return item.children
}

export function createInstance(s: Session, id: string): string {
  const source = s.store.get(id)
  if (source.type !== 'COMPONENT') throw new Error('in createInstance: not a component')
  return instantiate(s.store, id, s.store.page).id
}

export function detachInstance(s: Session, id: string): string {
  const more = { ...s.store.get(id).more }
  delete more.mainComponent
  s.store.put({ ...s.store.get(id), type: 'FRAME', more })
  release(s.store, id)
  return id
}

export function componentFromNode(s: Session, id: string): string {
  const item = s.store.get(id)
  if (item.type !== 'FRAME')
    throw new Error('in createComponentFromNode: only frames are supported by this stand-in')
  s.store.put({ ...item, type: 'COMPONENT' })
  return id
}

export function setSelection(s: Session, page: string, ids: unknown) {
  const list = check.array('selection', ids) as string[]
  for (const id of list)
    if (s.store.pageOf(id) !== page || id === page)
      throw new Error(
        'in set_selection: The selection of a page can only include nodes in that page',
      )
  s.store.select(page, [...new Set(list)])
}
