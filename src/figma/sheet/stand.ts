import { enclose, type Box } from '../../core/geometry'
import { isOurs } from './tag'

/** Room beside a cover that words need, and the most that they take, px of a 1080×1920 cover. */
const LEAST_ROOM = 420
const MOST_ROOM = 620

/** A strip along the cover where nothing lies, in its own coordinates. */
export interface Strip {
  x: number
  width: number
  /** Whether it lies left of the cover. */
  left: boolean
}

/** Room for words at the cover's right, else at its left; nothing where neighbours are near. */
export function besideOf(at: Box, around: readonly Box[], unit: number): Strip | null {
  const beside = around.filter((it) => it.y < at.y + at.height && it.y + it.height > at.y)
  const right = nearest(beside.map((it) => it.x - at.x - at.width), beside.map((it) => it.x + it.width - at.x - at.width)) // prettier-ignore
  const left = nearest(beside.map((it) => at.x - it.x - it.width), beside.map((it) => at.x - it.x))
  const widthOf = (room: number) => Math.min(room, MOST_ROOM * unit)
  if (right >= LEAST_ROOM * unit) return { x: at.width, width: widthOf(right), left: false }
  if (left >= LEAST_ROOM * unit) return { x: -widthOf(left), width: widthOf(left), left: true }
  return null
}

/** How far it is to the nearest that begins at `from` and reaches as far as `to`, on one side. */
const nearest = (from: readonly number[], to: readonly number[]): number =>
  from.reduce((least, it, i) => (to[i] > 0 ? Math.min(least, Math.max(0, it)) : least), Infinity)

/** What lies around a frame, on each floor up to the page; of our own sheets only what is filled. */
export function obstacles(frame: SceneNode, without: readonly SceneNode[]): Box[] {
  const ids = without.map(({ id }) => id)
  const found: Box[] = []
  let inner: SceneNode = frame
  for (;;) {
    const around: BaseNode | null = inner.parent
    if (!around || !('children' in around)) return found
    for (const node of around.children as SceneNode[]) {
      if (node.id === inner.id || ids.indexOf(node.id) >= 0 || !node.visible) continue
      found.push(...boxesOf(node))
    }
    if (around.type === 'PAGE') return found
    inner = around as SceneNode
  }
}

function boxesOf(node: SceneNode): Box[] {
  const nodes =
    isOurs(node) && 'children' in node
      ? node.children.filter(({ type }) => type === 'RECTANGLE')
      : [node]
  return nodes.flatMap((it) => it.absoluteBoundingBox ?? [])
}

/** Puts a sheet whose layers stand as on the cover at `at`, and makes it as large as they need. */
export function wrapAround(sheet: FrameNode, at: Box): void {
  const whole = enclose([
    { x: 0, y: 0, width: at.width, height: at.height },
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
