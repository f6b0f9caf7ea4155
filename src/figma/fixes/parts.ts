import type { Size } from '../../core/geometry'
import { roleOf } from '../snapshot/layers'

/**
 * What a layer is to a frame that takes another shape: `background` fills it; a `strip` touches
 * edges, and must go on touching them; the rest keeps its size.
 */
export type Part =
  | { is: 'background' }
  | { is: 'strip'; left: boolean; right: boolean; top: boolean; bottom: boolean }
  | { is: 'rest' }

/** Pixels within which an edge is touched. */
const slack = 1

/** To be asked before anything is scaled. */
export function partOf(node: SceneNode, { width, height }: Size): Part {
  if (node.type === 'TEXT' || !('resize' in node || 'rescale' in node)) return { is: 'rest' }
  if (Math.abs('rotation' in node ? (node.rotation ?? 0) : 0) > 0.01 || holdsWords(node))
    return { is: 'rest' }
  const touches = {
    left: node.x <= slack,
    right: node.x + node.width >= width - slack,
    top: node.y <= slack,
    bottom: node.y + node.height >= height - slack,
  }
  const { left, right, top, bottom } = touches
  if (roleOf(node) === 'background' || (left && right && top && bottom)) return { is: 'background' }
  // Only what is drawn by its edges can be made longer; a picture would be pulled out of shape.
  if (isPlain(node) && ((left && right) || (top && bottom))) return { is: 'strip', ...touches }
  return { is: 'rest' }
}

function holdsWords(node: SceneNode): boolean {
  return 'findAllWithCriteria' in node && node.findAllWithCriteria({ types: ['TEXT'] }).length > 0
}

/** A shape, or an empty frame, without a picture. */
export const isPlain = (node: SceneNode): node is RectangleNode | FrameNode =>
  isSheet(node) &&
  (node.fills === figma.mixed || node.fills.every((paint) => paint.type !== 'IMAGE'))

/** What is as large as it is said to be, and holds nothing. */
export const isSheet = (node: SceneNode): node is RectangleNode | FrameNode =>
  node.type === 'RECTANGLE' || (node.type === 'FRAME' && node.children.length === 0)
