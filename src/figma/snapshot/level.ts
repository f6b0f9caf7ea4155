import { intersect, type Box } from '../../core/geometry'
import type { Wall } from '../coordinates'
import { isSoft } from './effects'

/** Siblings on the way down, back to front. */
export interface Level extends Inherited {
  nodes: readonly SceneNode[]
  next: number
  /** What the last mask among them leaves of the room. */
  clip: Box
  /** Drawn first to last from the front; which of them a mask cuts is then not known. */
  reversed: boolean
}

interface Inherited {
  parent?: string
  /** What the parents leave to be seen, in cover pixels. */
  room: Box
  /** Of all parents, multiplied. */
  opacity: number
  /** Cut by a mask: what is seen of them no box can tell. */
  masked: boolean
  /** Nothing above softens or bends their edges: a box among them may hide what lies behind. */
  sharp: boolean
}

export function levelOf(parent: ChildrenMixin & BaseNode, inherited: Inherited): Level {
  const { children } = parent
  const reversed = children.length > 1 && firstOnTop(parent)
  const nodes = reversed ? children.slice().reverse() : children
  return { ...inherited, nodes, next: 0, clip: inherited.room, reversed }
}

/** What lies in a layer of this level that is seen as `box`. */
export function below(
  node: SceneNode & ChildrenMixin,
  level: Level,
  { box, opacity, tilted }: { box: Box; opacity: number; tilted: boolean },
): Level {
  const clips = 'clipsContent' in node && node.clipsContent
  const curved = clips && (tilted || ('cornerRadius' in node && node.cornerRadius !== 0))
  const bent = curved || node.type === 'TRANSFORM_GROUP' || isSoft(node)
  return levelOf(node, {
    parent: node.id,
    room: clips ? box : level.clip,
    opacity,
    masked: level.masked,
    sharp: level.sharp && !bent,
  })
}

/** A mask cuts all its later siblings: as far as it may reach, drawn with its effects. */
export function cut(level: Level, mask: SceneNode, { toCover }: Wall): void {
  level.masked = true
  const bounds =
    ('absoluteRenderBounds' in mask && mask.absoluteRenderBounds) || mask.absoluteBoundingBox
  if (bounds && !level.reversed) level.clip = intersect(level.room, toCover(bounds))
}

/** An auto layout may draw its first layer last. */
export const firstOnTop = (node: BaseNode): boolean =>
  'itemReverseZIndex' in node && node.itemReverseZIndex && node.layoutMode !== 'NONE'
