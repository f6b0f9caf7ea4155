import type { Point } from '../../core/geometry'

/** Pixels from the corners of a layer at which it is looked for paint. */
const inset = 2

/**
 * Whether what fills a frame is a ground: painted up to its corners. A drawing whose box is as large
 * as the frame is none: laid to cover another shape, its hands and feet would be cut off.
 */
export function isGround(node: SceneNode): boolean {
  if (!('children' in node)) return true
  const box = node.absoluteBoundingBox
  if (!box) return false
  const [left, top] = [box.x + inset, box.y + inset]
  const [right, bottom] = [box.x + box.width - inset, box.y + box.height - inset]
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ]
  return corners.every((corner) => isPainted(node, corner))
}

function isPainted(node: SceneNode, at: Point): boolean {
  if (!node.visible || !holds(node, at)) return false
  const own = node.type !== 'ELLIPSE' && hasPaint(node)
  return own || ('children' in node && node.children.some((child) => isPainted(child, at)))
}

function holds({ absoluteBoundingBox: box }: SceneNode, { x, y }: Point): boolean {
  if (!box) return false
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height
}

const hasPaint = (node: SceneNode): boolean =>
  'fills' in node &&
  node.type !== 'TEXT' &&
  (node.fills === figma.mixed || node.fills.some(({ visible }) => visible !== false))
