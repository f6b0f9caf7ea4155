import { shareInside } from '../../core/geometry'
import type { Layer } from '../../core/scene'

interface Stacked {
  node: SceneNode
  layer: Layer
  /** Hides whatever lies wholly behind its box. */
  opaque: boolean
}

/**
 * Leaves out what lies wholly behind an opaque layer: it is in the document but not on the cover.
 */
export function uncovered<T extends Stacked>(stack: readonly T[]): T[] {
  const opaque = stack.map((it, order) => ({ it, order })).filter(({ it }) => it.opaque)
  return stack.filter(
    ({ layer }, order) =>
      !opaque.some(
        (over) =>
          over.order > order &&
          over.it.layer.id !== layer.parent &&
          shareInside(layer.box, over.it.layer.box) > 0.999,
      ),
  )
}

/**
 * Only what is certainly opaque: an upright rectangle with sharp corners and a solid fill. Pictures
 * may be cut out.
 */
export function covering(node: SceneNode, { opacity, corners }: Layer): boolean {
  if (node.type !== 'RECTANGLE' && node.type !== 'FRAME') return false
  if (opacity < 0.999 || corners || node.cornerRadius !== 0 || !plainBlend(node.blendMode))
    return false
  if (node.effects.some(({ visible, type }) => visible && type === 'LAYER_BLUR')) return false
  return (
    node.fills !== figma.mixed &&
    node.fills.some(isSolid) &&
    ancestors(node).every((at) => !('blendMode' in at) || plainBlend(at.blendMode))
  )
}

const isSolid = (paint: Paint): boolean =>
  paint.type === 'SOLID' &&
  paint.visible !== false &&
  (paint.opacity ?? 1) > 0.999 &&
  plainBlend(paint.blendMode ?? 'NORMAL')

const plainBlend = (mode: BlendMode): boolean => mode === 'NORMAL' || mode === 'PASS_THROUGH'

function ancestors(node: SceneNode): SceneNode[] {
  const all: SceneNode[] = []
  for (let at = node.parent; at && at.type !== 'PAGE' && at.type !== 'DOCUMENT'; at = at.parent)
    all.push(at as SceneNode)
  return all
}
