import type { Box, Point } from '../../core/geometry'

/** Turned by something between quarters: it has no edges along those of the frame. */
export const isTilted = (node: SceneNode): boolean =>
  turnOf(node) > 0.01 && (!('relativeTransform' in node) || !isQuarter(node.relativeTransform))

/** Turned by quarters, or mirrored. */
export const isTurned = (node: SceneNode): boolean => turnOf(node) > 0.01

const turnOf = (node: SceneNode): number => Math.abs('rotation' in node ? (node.rotation ?? 0) : 0)

const isQuarter = ([[a, c], [b, d]]: Transform): boolean =>
  Math.abs(a * b) < 1e-4 && Math.abs(c * d) < 1e-4 && Math.abs(a * c) < 1e-4

/** Whether its width lies along the height of the frame. */
export const isOnSide = (node: SceneNode): boolean =>
  isTurned(node) && 'relativeTransform' in node && Math.abs(node.relativeTransform[0][0]) < 0.5

/** Where it lies, as seen, in what it counts its place from; of a tilted one the box around it. */
export function uprightBox(node: SceneNode): Box {
  const { x, y, width, height } = node
  if (!isTurned(node) || !('relativeTransform' in node)) return { x, y, width, height }
  const [[a, c], [b, d]] = node.relativeTransform
  const across = [0, a * width, c * height, a * width + c * height]
  const down = [0, b * width, d * height, b * width + d * height]
  const [left, top] = [Math.min(...across), Math.min(...down)]
  return {
    x: x + left,
    y: y + top,
    width: Math.max(...across) - left,
    height: Math.max(...down) - top,
  }
}

/** Puts what is seen of it to a place. */
export function putAt(node: SceneNode, { x, y }: Point): void {
  const now = uprightBox(node)
  node.x += x - now.x
  node.y += y - now.y
}
