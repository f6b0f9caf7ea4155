import { scaledPaths } from './resize'
import type { Item } from '../../doc/item'
import type { Store } from '../../doc/store'

/** What was done to all operands alike: `by` a factor, and then so far. */
interface Way {
  by: number
  x: number
  y: number
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a))

/**
 * A boolean operation whose operands were only moved or scaled together: then its outline is what it
 * was, as exact as the file has it. `before`: what was written to, as it was. Null where an operand
 * became another, and the outline has to be made anew.
 */
export function carried(
  store: Store,
  item: Item,
  before: ReadonlyMap<string, Item | undefined>,
): Item | null {
  const operands = [...store.walk(item.id)].filter(({ id }) => id !== item.id)
  const was = before.has(item.id) ? before.get(item.id) : item
  if (!was || !isSame(was, item)) return null
  const touched = operands.filter(({ id }) => before.has(id))
  if (!touched.length) return item
  const pairs = operands.map((now) => [before.has(now.id) ? before.get(now.id) : now, now] as const)
  const way = wayOf(pairs[0])
  if (!way || !pairs.every(([then, now]) => then && goes(then, now, way))) return null
  const [[a, c, x], [b, d, y]] = was.transform
  return {
    ...item,
    transform: [
      [a, c, x * way.by + way.x],
      [b, d, y * way.by + way.y],
    ],
    width: was.width * way.by,
    height: was.height * way.by,
    more: { ...item.more, vectorPaths: scaledPaths(was, way.by, way.by).vectorPaths },
  }
}

function wayOf([then, now]: readonly [Item | undefined, Item]): Way | null {
  if (!then?.width) return null
  const by = now.width / then.width
  return {
    by,
    x: now.transform[0][2] - then.transform[0][2] * by,
    y: now.transform[1][2] - then.transform[1][2] * by,
  }
}

function goes(then: Item, now: Item, { by, x, y }: Way): boolean {
  const [[a, c, u], [b, d, v]] = then.transform
  const [[e, g, p], [f, h, q]] = now.transform
  return (
    isSame(then, now) &&
    [a === e, b === f, c === g, d === h].every(Boolean) &&
    near(u * by + x, p) &&
    near(v * by + y, q) &&
    near(then.width * by, now.width) &&
    near(then.height * by, now.height)
  )
}

/** But for its place and size. */
const isSame = (then: Item, now: Item): boolean =>
  then.visible === now.visible &&
  then.children.join() === now.children.join() &&
  then.radii.every((radius, i) => radius > 0 === now.radii[i] > 0) &&
  ['booleanOperation', 'pointCount', 'innerRadius', 'isMask'].every(
    (key) => then.more[key] === now.more[key],
  ) &&
  commands(then) === commands(now)

/** Outlines that are only scaled have the same commands. */
const commands = ({ more }: Item): string =>
  ((more.vectorPaths ?? []) as { data: string }[])
    .map(({ data }) => data.replace(/[^A-Z]/g, ''))
    .join()
