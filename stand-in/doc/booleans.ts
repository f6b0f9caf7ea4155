import { boundsOf, moved } from './geometry'
import type { Item, Point } from './item'
import { pathOf, placed, ringsOf, turn, type Ring } from './polygons'
import type { Store } from './store'

const clockwise = (ring: Ring) => (turn(ring) < 0 ? [...ring].reverse() : ring)
const against = (ring: Ring) => [...clockwise(ring)].reverse()

/**
 * A boolean operation follows its operands: its shape, place and size are made anew from them.
 * Exact for any union and exclusion; for the others where one of two operands is convex, and where
 * what is subtracted doesn't overlap.
 */
export function reshaped(store: Store, id: string): Item {
  const item = store.get(id)
  const operands = item.children
    .filter((child) => store.get(child).visible)
    .map((child) => outline(store, child))
  const how = item.more.booleanOperation as string
  const rings = combined(how, operands).filter((ring) => ring.length > 2)
  const { x, y, width, height } = rings.length
    ? boundsOf(rings.flat())
    : { ...{ x: item.transform[0][2], y: item.transform[1][2] }, width: 0, height: 0 }
  const own = placed(rings, [
    [1, 0, -x],
    [0, 1, -y],
  ])
  const windingRule = how === 'EXCLUDE' ? 'EVENODD' : 'NONZERO'
  const upright = [
    [1, 0, 0],
    [0, 1, 0],
  ] as Item['transform']
  return {
    ...item,
    transform: moved(upright, x, y),
    width,
    height,
    more: { ...item.more, vectorPaths: [{ windingRule, data: pathOf(own) }] },
  }
}

/** Of an operand, in the coordinates of the frame around; of a group, of all that is in it. */
function outline(store: Store, id: string): Ring[] {
  const item = store.get(id)
  if (item.type === 'GROUP')
    return item.children.flatMap((child) => outline(store, child).map(clockwise))
  return placed(ringsOf(item), store.relative(id))
}

function combined(how: string, operands: Ring[][]): Ring[] {
  const [first = [], ...rest] = operands
  if (how === 'EXCLUDE') return operands.flat()
  if (how === 'UNION')
    return operands.flatMap((rings) => (rings.length === 1 ? rings.map(clockwise) : rings))
  if (how === 'SUBTRACT') {
    const holes = rest.flat().flatMap((hole) => first.map((ring) => common(ring, hole)))
    return [...first.map(clockwise), ...holes.map(against)]
  }
  return rest.reduce(
    (kept, rings) => kept.flatMap((a) => rings.map((b) => clockwise(common(a, b)))),
    first,
  )
}

/** What two rings have in common, where one of them is convex; else the second. */
function common(a: Ring, b: Ring): Ring {
  if (isConvex(a)) return clipped(b, clockwise(a))
  return isConvex(b) ? clipped(a, clockwise(b)) : b
}

function isConvex(ring: Ring): boolean {
  const turns = ring.map((p, i) =>
    side(p, ring[(i + 1) % ring.length], ring[(i + 2) % ring.length]),
  )
  return turns.every((t) => t > -1e-6) || turns.every((t) => t < 1e-6)
}

/** Positive where `p` lies to the right of the way from `a` to `b`, on the screen. */
const side = (a: Point, b: Point, p: Point) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)

/** Sutherland and Hodgman: cuts `ring` by each edge of a convex clockwise ring. */
function clipped(ring: Ring, by: Ring): Ring {
  return by.reduce((kept: Ring, a, i) => {
    const b = by[(i + 1) % by.length]
    return kept.flatMap((p, n) => {
      const before = kept[(n + kept.length - 1) % kept.length]
      const [now, then] = [side(a, b, p), side(a, b, before)]
      const crossing = now >= 0 !== then >= 0 ? [between(before, p, then / (then - now))] : []
      return now >= 0 ? [...crossing, p] : crossing
    })
  }, ring)
}

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
})
