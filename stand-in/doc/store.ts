import { apply, boundsOf, clean, corners, identity, invert, multiply } from './geometry'
import { isGroup, isGroupLike, newItem, type Item, type Kind, type Matrix, type Rect } from './item'

/** Nodes that followed others: as they were before, and after. */
export type Untold = ReadonlyMap<string, { before?: Item; after?: Item }>

/**
 * The document: an immutable map of nodes that is replaced on every write. It outlives the plugin's
 * runs, and knows nothing of QuickJS or of the screen.
 */
export class Store {
  items: ReadonlyMap<string, Item> = new Map()
  private next = 1
  readonly root = '0:0'
  page = '0:1'
  selection: Record<string, string[]> = {}
  readonly watchers = new Set<() => void>()
  /** Nodes written since it was last asked, as they were before; undefined where they are new. */
  private silent: Map<string, { before?: Item; after?: Item }> = new Map()
  private touched = new Map<string, Item | undefined>()

  constructor(name = 'Untitled') {
    this.put({ ...newItem(this.root, 'DOCUMENT'), name })
    this.put({ ...newItem(this.page, 'PAGE'), name: 'Page 1' })
    this.edit(this.root, { children: [this.page] })
    this.edit(this.page, { parent: this.root })
  }

  get(id: string): Item {
    const item = this.items.get(id)
    if (!item) throw new Error(`The node with id "${id}" does not exist`)
    return item
  }

  has(id: string) {
    return this.items.has(id)
  }

  newId() {
    while (this.items.has(`1:${this.next}`)) this.next++
    return `1:${this.next++}`
  }

  create(type: Kind, parent = this.page, at?: number): Item {
    const item = newItem(this.newId(), type)
    this.put(item)
    this.insert(item.id, parent, at)
    return this.get(item.id)
  }

  takeTouched(): ReadonlyMap<string, Item | undefined> {
    const found = this.touched
    this.touched = new Map()
    for (const id of found.keys()) if (!this.items.has(id)) found.delete(id)
    return found
  }

  /** A part of an instance followed its component, which nobody is told. */
  untold(id: string, before: Item | undefined) {
    if (!this.silent.has(id)) this.silent.set(id, { before, after: undefined })
    this.silent.get(id)!.after = this.items.get(id)
  }

  isUntold = (id: string) => this.silent.has(id)

  /** What was untold since it was last asked. */
  takeUntold(): Untold {
    const found = this.silent
    this.silent = new Map()
    return found
  }

  private touch(id: string | null) {
    if (id && !this.touched.has(id)) this.touched.set(id, this.items.get(id))
  }

  put(item: Item) {
    this.touch(item.id)
    this.replace(new Map(this.items).set(item.id, item))
  }

  edit(id: string, change: Partial<Item>) {
    this.put({ ...this.get(id), ...change })
  }

  replace(items: ReadonlyMap<string, Item>) {
    this.items = items
    for (const watcher of this.watchers) watcher()
  }

  select(page: string, ids: string[]) {
    this.selection = { ...this.selection, [page]: ids }
    for (const watcher of this.watchers) watcher()
  }

  selected(page = this.page): string[] {
    return (this.selection[page] ?? []).filter((id) => this.pageOf(id) === page)
  }

  goTo(page: string) {
    if (this.get(page).type !== 'PAGE') throw new Error('in setCurrentPageAsync: Expected a page')
    this.page = page
    for (const watcher of this.watchers) watcher()
  }

  /**
   * Keeps x, y and rotation as they are: Figma moves a node with its old coordinates into the new
   * parent.
   */
  insert(id: string, parent: string, at?: number) {
    const before = this.get(id).parent
    const items = new Map(this.items)
    for (const one of [id, parent, before]) this.touch(one)
    if (before)
      items.set(before, {
        ...items.get(before)!,
        children: items.get(before)!.children.filter((c) => c !== id),
      })
    const into = items.get(parent)!
    const children = [...into.children]
    children.splice(at ?? children.length, 0, id)
    items.set(parent, { ...into, children })
    items.set(id, { ...items.get(id)!, parent })
    this.replace(items)
    if (before && before !== parent) this.dropEmptyGroups(before)
  }

  remove(id: string) {
    const parent = this.get(id).parent
    const items = new Map(this.items)
    const kill = (one: string) => {
      items.get(one)!.children.forEach(kill)
      items.delete(one)
    }
    kill(id)
    this.touch(parent)
    if (parent)
      items.set(parent, {
        ...items.get(parent)!,
        children: items.get(parent)!.children.filter((c) => c !== id),
      })
    this.replace(items)
    if (parent) this.dropEmptyGroups(parent)
  }

  /** Figma has no empty groups. */
  private dropEmptyGroups(id: string) {
    const item = this.items.get(id)
    if (item && isGroupLike(item) && !item.children.length) this.remove(id)
  }

  pageOf(id: string): string | null {
    for (
      let item = this.items.get(id);
      item;
      item = item.parent ? this.items.get(item.parent) : undefined
    ) {
      if (item.type === 'PAGE') return item.id
    }
    return null
  }

  ancestors(id: string): Item[] {
    const found: Item[] = []
    for (let up = this.get(id).parent; up; up = this.get(up).parent) found.push(this.get(up))
    return found
  }

  *walk(id: string): Generator<Item> {
    for (const child of this.get(id).children) {
      yield this.get(child)
      yield* this.walk(child)
    }
  }

  /** The nearest parent whose coordinates count: groups have none of their own. */
  frameOf(id: string): Item | null {
    return this.ancestors(id).find((item) => !isGroupLike(item)) ?? null
  }

  absolute(id: string): Matrix {
    const item = this.get(id)
    if (item.type === 'PAGE' || item.type === 'DOCUMENT') return identity
    const frame = this.frameOf(id)
    return frame ? multiply(this.absolute(frame.id), this.relative(id)) : this.relative(id)
  }

  relative(id: string): Matrix {
    const item = this.get(id)
    if (!isGroup(item)) return item.transform
    const { x, y } = this.groupBox(item)
    const at = apply(turn(item), { x, y })
    return [
      [item.transform[0][0], item.transform[0][1], clean(at.x)],
      [item.transform[1][0], item.transform[1][1], clean(at.y)],
    ]
  }

  size(id: string): { width: number; height: number } {
    const item = this.get(id)
    return isGroup(item) ? this.groupBox(item) : item
  }

  /** A group is as big as its children, along its own axes. */
  private groupBox(group: Item): Rect {
    const back = invert(turn(group))
    const points = group.children.flatMap((id) =>
      corners(multiply(back, this.relative(id)), { x: 0, y: 0, ...pick(this.size(id)) }),
    )
    return points.length ? boundsOf(points) : { x: 0, y: 0, width: 0, height: 0 }
  }

  box(id: string): Rect {
    const { width, height } = this.size(id)
    return boundsOf(corners(this.absolute(id), { x: 0, y: 0, width, height }))
  }

  /** Moves by a way in the coordinates of the containing frame; a group moves its children. */
  shift(id: string, dx: number, dy: number) {
    const item = this.get(id)
    if (isGroupLike(item)) item.children.forEach((child) => this.shift(child, dx, dy))
    if (isGroup(item)) return
    const [[a, c, x], [b, d, y]] = item.transform
    this.edit(id, {
      transform: [
        [a, c, x + dx],
        [b, d, y + dy],
      ],
    })
  }
}

const turn = (item: Item): Matrix => [
  [item.transform[0][0], item.transform[0][1], 0],
  [item.transform[1][0], item.transform[1][1], 0],
]
const pick = ({ width, height }: { width: number; height: number }) => ({ width, height })
