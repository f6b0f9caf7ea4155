import type { Size } from '../../core/geometry'
import { roleOf } from '../snapshot/layers'
import { backdropOf, type Backdrop } from './backdrop'
import { isGround } from './ground'
import { stretches } from './sheets'
import { isTilted, uprightBox } from './upright'

/** Which edges of the frame a layer touches. */
export interface Touching {
  left: boolean
  right: boolean
  top: boolean
  bottom: boolean
}

/**
 * What a layer is to a frame that takes another shape: `background` fills it; `whole` does, and
 * holds words; a `strip` reaches from edge to edge, and must go on doing so; the rest keeps its
 * size. `on`: the bar at an edge that it lies on; `backdrop`: of an instance that fills the frame.
 */
export type Part =
  | { is: 'background' }
  | { is: 'whole'; parts: Placed[] }
  | { is: 'strip'; touches: Touching }
  | { is: 'rest'; on?: SceneNode; backdrop?: Backdrop }

export interface Placed {
  node: SceneNode
  part: Part
}

/** Pixels within which an edge is touched. */
const slack = 1
/** A strip of no more than this share of the frame is a bar, and stays at its edge as it is. */
const thin = 0.2
/** So much of a layer lies on a bar that goes along with it. */
const onIt = 0.8

/** To be asked before anything is scaled. */
export function partsOf(holder: ChildrenMixin, frame: Size): Placed[] {
  const parts = holder.children.flatMap((node) => placedIn(node, frame))
  const bars = parts.filter(({ node, part }) => part.is === 'strip' && isBar(node, part.touches, frame)) // prettier-ignore
  for (const { node, part } of parts) {
    const under = part.is === 'rest' && bars.find((bar) => shareOn(node, bar.node) > onIt)
    if (under && part.is === 'rest') part.on = under.node
  }
  return parts
}

function placedIn(node: SceneNode, frame: Size): Placed[] {
  const touches = touchesOf(node, frame)
  // A group has no place of its own: what lies in it lies in the frame.
  const isLoose = node.type === 'GROUP' && !isTilted(node) && spans(touches) && !isGroundOf(node, touches) // prettier-ignore
  return isLoose ? partsOf(node, frame) : [{ node, part: partOf(node, touches, frame) }]
}

function partOf(node: SceneNode, touches: Touching, frame: Size): Part {
  if (node.type === 'TEXT' || isTilted(node)) return { is: 'rest' }
  if (isGroundOf(node, touches)) return { is: 'background' }
  if (fills(touches)) return filling(node, frame)
  return spans(touches) && stretches(node, isBar(node, touches, frame))
    ? { is: 'strip', touches }
    : { is: 'rest' }
}

/** Of a layer that fills the frame, and is no mere background. */
function filling(node: SceneNode, frame: Size): Part {
  if (node.type === 'FRAME') return { is: 'whole', parts: isFree(node) ? partsOf(node, frame) : [] }
  const backdrop = node.type === 'INSTANCE' && backdropOf(node)
  return { is: 'rest', ...(backdrop && { backdrop }) }
}

const isGroundOf = (node: SceneNode, touches: Touching): boolean =>
  !holdsWords(node) && (roleOf(node) === 'background' || (fills(touches) && isGround(node)))

const spans = ({ left, right, top, bottom }: Touching) => (left && right) || (top && bottom)
const fills = ({ left, right, top, bottom }: Touching) => left && right && top && bottom

function touchesOf(node: SceneNode, frame: Size): Touching {
  const { x, y, width, height } = uprightBox(node)
  return {
    left: x <= slack,
    right: x + width >= frame.width - slack,
    top: y <= slack,
    bottom: y + height >= frame.height - slack,
  }
}

/** Its children stand where they are put. */
export const isFree = (node: SceneNode): boolean =>
  !('layoutMode' in node) || node.layoutMode === 'NONE'

/** At one edge, along all of it, and no thicker than a bar. */
export function isBar(
  node: SceneNode,
  { left, right, top, bottom }: Touching,
  frame: Size,
): boolean {
  const { width, height } = uprightBox(node)
  const along = left && right ? height / frame.height : width / frame.width
  const atOne = left && right ? top !== bottom : left !== right
  return atOne && along <= thin
}

function shareOn(node: SceneNode, bar: SceneNode): number {
  const [a, b] = [node.absoluteBoundingBox, bar.absoluteBoundingBox]
  if (!a || !b || !(a.width * a.height)) return 0
  const across = (p: number, long: number, q: number, other: number) =>
    Math.max(0, Math.min(p + long, q + other) - Math.max(p, q))
  return (
    (across(a.x, a.width, b.x, b.width) * across(a.y, a.height, b.y, b.height)) /
    (a.width * a.height)
  )
}

function holdsWords(node: SceneNode): boolean {
  return 'findAllWithCriteria' in node && node.findAllWithCriteria({ types: ['TEXT'] }).length > 0
}
