import { enclose, type Box } from '../../core/geometry'
import { isOurs } from './tag'

/** Room beside a cover that words need, and the most that they take, px of the reference cover. */
const LEAST_ROOM = 420
const MOST_ROOM = 620
/** Of the names that Figma writes above frames. */
const NAME = 60

/** Free strips along the cover, as wide as told; missing where neighbours are near. */
export interface Strips {
  left?: number
  right?: number
}

/** Room for words at both sides of the cover. */
export function besideOf(at: Box, around: readonly Box[], unit: number): Strips {
  const beside = around.filter((it) => it.y < at.y + at.height && it.y + it.height > at.y)
  const right = nearest(beside.map((it) => [it.x - at.x - at.width, it.width]))
  const left = nearest(beside.map((it) => [at.x - it.x - it.width, it.width]))
  const strip = (room: number) =>
    room < LEAST_ROOM * unit ? undefined : Math.min(room, MOST_ROOM * unit)
  return { left: strip(left), right: strip(right) }
}

/** How far it is to the nearest of things on one side: each begins there and is so wide. */
const nearest = (things: readonly (readonly [from: number, width: number])[]): number =>
  things.reduce(
    (least, [from, width]) => (from + width > 0 ? Math.min(least, Math.max(0, from)) : least),
    Infinity,
  )

/** What lies around a frame, on each floor up to the page; of our own sheets only what is filled. */
export function obstacles(frame: SceneNode, without: readonly SceneNode[]): Box[] {
  const ids = without.map(({ id }) => id)
  const found: Box[] = []
  let inner: SceneNode = frame
  for (;;) {
    const around: BaseNode | null = inner.parent
    if (!around || !('children' in around) || around.type === 'DOCUMENT') return found
    for (const node of around.children) {
      if (node.id === inner.id || ids.indexOf(node.id) >= 0 || !node.visible) continue
      found.push(...boxesOf(node))
    }
    if (around.type === 'PAGE') return found
    inner = around
  }
}

function boxesOf(node: SceneNode): Box[] {
  const nodes =
    isOurs(node) && 'children' in node
      ? node.children.filter(({ type }) => type === 'RECTANGLE')
      : [node]
  return nodes.flatMap((it) => it.absoluteBoundingBox ?? [])
}

/**
 * Puts a sheet whose layers stand as on the cover at `at`, and makes it as large as they need: a
 * little higher than the cover, so that Figma writes its name above that of the cover.
 */
export function wrapAround(sheet: FrameNode, at: Box, unit: number): void {
  const name = NAME * unit
  const whole = enclose([
    { x: 0, y: -name, width: at.width, height: at.height + name },
    ...sheet.children.map(({ x, y, width, height }) => ({ x, y, width, height })),
  ])
  if (whole.x < 0 || whole.y < 0) {
    for (const node of sheet.children) {
      node.x -= whole.x
      node.y -= whole.y
    }
  }
  sheet.resizeWithoutConstraints(whole.width, whole.height)
  sheet.x = at.x + whole.x
  sheet.y = at.y + whole.y
}
