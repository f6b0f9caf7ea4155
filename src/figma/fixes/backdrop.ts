import type { Size } from '../../core/geometry'

/** How deep a backdrop may lie in an instance. */
const MOST_DEEP = 4

/** What lies behind all in an instance, and what it is painted with. */
export interface Backdrop {
  /** A layer right in the instance, which may be hidden there; or the instance itself. */
  layer: SceneNode
  paints: readonly Paint[]
}

/**
 * The parts of an instance can't be put elsewhere: what fills it from edge to edge would end where
 * the instance does. Nothing where there is no such layer, or none that is only paint.
 */
export function backdropOf(node: InstanceNode): Backdrop | undefined {
  const own = paintsOf(node)
  if (own.length) return { layer: node, paints: own }
  const back = node.children.find(({ visible }) => visible)
  if (!back || !fills(back, node)) return undefined
  let at: SceneNode = back
  for (let deep = 0; deep < MOST_DEEP; deep++) {
    const paints = paintsOf(at)
    if (paints.length) return { layer: back, paints }
    const inside: readonly SceneNode[] = 'children' in at ? at.children : []
    if (inside.length !== 1 || !fills(inside[0], node)) return undefined
    at = inside[0]
  }
  return undefined
}

/** Paints the frame as the instance was painted behind all, and the instance no longer. */
export function clearBackdrop(
  frame: FrameNode | ComponentNode | InstanceNode,
  { layer, paints }: Backdrop,
): void {
  if (layer.type === 'INSTANCE' && layer.parent?.id === frame.id && paintsOf(layer).length)
    layer.fills = [] // prettier-ignore
  else layer.visible = false
  const below = frame.fills === figma.mixed ? [] : frame.fills
  frame.fills = [...below, ...paints]
}

function fills(node: SceneNode, { width, height }: Size): boolean {
  if (node.type === 'TEXT' || node.type === 'TEXT_PATH') return false
  const whole = node.width >= width - 1 && node.height >= height - 1
  const words =
    'findAllWithCriteria' in node && node.findAllWithCriteria({ types: ['TEXT'] }).length > 0
  return whole && !words
}

/** Of a layer that is nothing but a painted sheet. */
function paintsOf(node: SceneNode): readonly Paint[] {
  const sheet = node.type === 'RECTANGLE' || node.type === 'FRAME' || node.type === 'INSTANCE'
  if (!sheet || node.opacity < 1 || node.fills === figma.mixed) return []
  return node.fills.filter(({ visible }) => visible !== false)
}
