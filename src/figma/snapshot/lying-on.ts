import { area, intersect, type Box } from '../../core/geometry'
import type { CoverFrame } from '../frames'
import { isOurs } from '../sheet/tag'
import { firstOnTop } from './level'

/** More neighbours than this are not looked at one by one. */
const MOST = 200
/** Of the layer or of the cover: what overlaps less only touches it. */
const LEAST_SHARE = 0.01

/**
 * How many layers of the user's lie on a cover without being in it: they are in no export of it,
 * though on the canvas they look as if they were.
 */
export function lyingOn(frame: CoverFrame): number {
  const box = frame.absoluteBoundingBox
  if (!box) return 0
  let count = 0
  for (
    let node: BaseNode = frame, parent = node.parent;
    parent && 'children' in parent && parent.type !== 'DOCUMENT';
    node = parent, parent = node.parent
  ) {
    count += above(node, parent).filter((it) => overlaps(it, box)).length
  }
  return count
}

/** Of many neighbours, those that are no frames: frames are mostly other covers. */
function above(node: BaseNode, parent: PageNode | (SceneNode & ChildrenMixin)): SceneNode[] {
  const children: readonly SceneNode[] = parent.children
  const at = children.findIndex(({ id }) => id === node.id)
  const over = firstOnTop(parent) ? children.slice(0, at) : children.slice(at + 1)
  return (over.length > MOST ? over.filter(({ type }) => loose.indexOf(type) >= 0) : over).slice(
    0,
    MOST,
  )
}

const loose: NodeType[] = ['TEXT', 'TEXT_PATH', 'RECTANGLE', 'ELLIPSE', 'VECTOR', 'GROUP']

function overlaps(node: SceneNode, cover: Box): boolean {
  if (node.type === 'SECTION' || node.type === 'SLICE') return false
  const box = node.absoluteBoundingBox
  if (!box) return false
  const common = area(intersect(box, cover))
  const least = LEAST_SHARE * Math.min(area(box), area(cover))
  return common > least && node.visible && !isOurs(node)
}
