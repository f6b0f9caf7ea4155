import type { Point, Size } from '../../core/geometry'
import { isBar, type Touching } from './parts'
import { recut } from './photos'
import { isSheet } from './sheets'
import { coverSize } from '../platform'
import { isOnSide, putAt, uprightBox } from './upright'

/** How a frame becomes a cover. */
export interface Move {
  /** The old frame, scaled. */
  inner: Size
  /** What comes as near to the middle as may be, in the old frame, scaled. */
  point: Point
  /** How far the rest goes. */
  shift: Point
  /** The size of each photo, by hash. */
  photos: Record<string, Size>
}

/**
 * Goes on touching what it touched: longer along its axis; a bar stays as thick as it is. Answers
 * how far it went.
 */
export function stretch(
  node: SceneNode,
  touches: Touching,
  { inner, shift, point, photos }: Move,
): Point {
  const bar = isBar(node, touches, inner)
  const box = uprightBox(node)
  const cover = coverSize()
  const across = touches.left && touches.right
  const x = along({ from: box.x, long: box.width }, [touches.left, touches.right], { full: cover.width, shift: shift.x, rigid: bar && !across }) // prettier-ignore
  const y = along({ from: box.y, long: box.height }, [touches.top, touches.bottom], { full: cover.height, shift: shift.y, rigid: bar && across }) // prettier-ignore
  const way = { x: across ? shift.x : x.from - box.x, y: across ? y.from - box.y : shift.y }
  const size = { width: Math.max(1, x.long), height: node.type === 'LINE' && !isOnSide(node) ? 0 : Math.max(1, y.long) } // prettier-ignore
  const grows = Math.abs(size.width - box.width) > 0.01 || Math.abs(size.height - box.height) > 0.01 // prettier-ignore
  if (grows) {
    const inside = { x: (point.x - node.x) / node.width, y: (point.y - node.y) / (node.height || 1) } // prettier-ignore
    if (isSheet(node)) recut(node, node, size, inside, photos)
    resizeTo(node, size)
  }
  putAt(node, { x: x.from, y: y.from })
  return way
}

/** To a size as it is seen. */
function resizeTo(node: SceneNode, { width, height }: Size): void {
  if (!('resize' in node)) throw new Error('it has the size that it has')
  const [long, high] = isOnSide(node) ? [height, width] : [width, height]
  node.resize(long, node.type === 'LINE' ? 0 : high)
}

interface Stretch {
  from: number
  long: number
}

/** On one axis. `rigid`: it keeps its length and goes to the edge that it touches. */
function along(
  { from, long }: Stretch,
  [start, end]: [boolean, boolean],
  { full, shift, rigid }: { full: number; shift: number; rigid: boolean },
): Stretch {
  if (start && end) return { from: 0, long: full }
  if (rigid) return { from: start ? 0 : full - long, long }
  if (start) return { from: 0, long: from + long + shift }
  return end ? { from: from + shift, long: full - from - shift } : { from: from + shift, long }
}

/** Scaled until it covers; a photo is cut around the focal point, all else moved as near to it. */
export function fill(node: SceneNode, { point, photos }: Move): void {
  // It may reach beyond the old frame, or fill but a part of it.
  const box = uprightBox(node)
  const inside = { x: (point.x - box.x) / box.width, y: (point.y - box.y) / box.height }
  const cover = coverSize()
  if (isSheet(node)) {
    recut(node, node, cover, inside, photos)
    node.x = 0
    node.y = 0
    node.resize(cover.width, cover.height)
    return
  }
  const { width, height } = box
  const by = Math.max(cover.width / width, cover.height / height)
  if ('rescale' in node && Math.abs(by - 1) > 1e-4) node.rescale(by)
  putAt(node, {
    x: -within(inside.x * width * by - cover.width / 2, width * by - cover.width),
    y: -within(inside.y * height * by - cover.height / 2, height * by - cover.height),
  })
}

/** From 0 to `most`. */
export const within = (value: number, most: number): number =>
  Math.min(Math.max(0, value), Math.max(0, most))
