import type { Point, Size } from '../../core/geometry'
import { isBar, isSheet, type Touching } from './parts'
import { recut } from './photos'

/** The cover that a frame becomes. */
export const cover: Size = { width: 1080, height: 1920 }

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
  const across = touches.left && touches.right
  const x = along({ from: node.x, long: node.width }, [touches.left, touches.right], { full: cover.width, shift: shift.x, rigid: bar && !across }) // prettier-ignore
  const y = along({ from: node.y, long: node.height }, [touches.top, touches.bottom], { full: cover.height, shift: shift.y, rigid: bar && across }) // prettier-ignore
  const way = { x: across ? shift.x : x.from - node.x, y: across ? y.from - node.y : shift.y }
  const size = { width: Math.max(1, x.long), height: node.type === 'LINE' ? 0 : Math.max(1, y.long) } // prettier-ignore
  const grows = Math.abs(size.width - node.width) > 0.01 || Math.abs(size.height - node.height) > 0.01 // prettier-ignore
  if (grows) {
    const inside = { x: (point.x - node.x) / node.width, y: (point.y - node.y) / (node.height || 1) } // prettier-ignore
    if (isSheet(node)) recut(node, node, size, inside, photos)
    ;(node as RectangleNode).resize(size.width, size.height)
  }
  node.x = x.from
  node.y = y.from
  return way
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
  const inside = { x: (point.x - node.x) / node.width, y: (point.y - node.y) / node.height }
  if (isSheet(node)) {
    recut(node, node, cover, inside, photos)
    node.x = 0
    node.y = 0
    node.resize(cover.width, cover.height)
    return
  }
  const by = Math.max(cover.width / node.width, cover.height / node.height)
  if ('rescale' in node && Math.abs(by - 1) > 1e-4) node.rescale(by)
  node.x = -within(inside.x * node.width - cover.width / 2, node.width - cover.width)
  node.y = -within(inside.y * node.height - cover.height / 2, node.height - cover.height)
}

/** From 0 to `most`. */
export const within = (value: number, most: number): number =>
  Math.min(Math.max(0, value), Math.max(0, most))
