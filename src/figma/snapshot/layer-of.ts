import type { Box } from '../../core/geometry'
import type { Layer, Role } from '../../core/scene'
import { isTilted, type Wall } from '../coordinates'
import type { Glyphs } from './glyphs'
import { hashOf } from './images'
import type { Level } from './level'
import { isOpaque } from './occlusion'
import { pathsOf } from './outlines'

/** A layer that can be seen unless another one hides it. */
export interface Seen {
  node: SceneNode
  layer: Layer
  opaque: boolean
  wordy: boolean
  /** Of the topmost picture in its fill. */
  hash?: string
  /** Of a text layer. */
  glyphs?: Glyphs
}

export type Fills = readonly Paint[] | typeof figma.mixed

interface Shape {
  wall: Wall
  /** By the ids of layers. */
  roles: Map<string, Role>
  box: Box
  opacity: number
  fills: Fills
}

export function layerOf(
  node: SceneNode,
  level: Level,
  { wall, roles, box, opacity, fills }: Shape,
): Layer {
  const role = roles.get(node.id)
  const transform = 'absoluteTransform' in node ? node.absoluteTransform : null
  const paths = transform ? pathsOf(node, fills, transform, wall) : undefined
  return {
    id: node.id,
    ...(level.parent !== undefined && { parent: level.parent }),
    name: node.name,
    type: node.type,
    box,
    ...(transform && isTilted(transform) && { corners: wall.corners(node) }),
    opacity,
    ...(role && { role }),
    ...(paths && { paths }),
    ...(level.masked && { unclear: true }),
  }
}

export function looksOf(
  node: SceneNode,
  layer: Layer,
  level: Level,
  { fills, glyphs }: { fills: Fills; glyphs: Glyphs | null },
): Omit<Seen, 'node' | 'layer'> {
  const hash = hashOf(fills)
  return {
    opaque: level.sharp && !level.masked && !glyphs && isOpaque(node, layer, fills),
    wordy: !!glyphs || hash !== undefined || plain.indexOf(node.type) < 0,
    ...(hash && { hash }),
    ...(glyphs && { glyphs }),
  }
}

/** Neither pictures nor drawings: the words on these are layers of their own. */
const plain = ['RECTANGLE', 'ELLIPSE', 'LINE', 'FRAME', 'GROUP', 'COMPONENT', 'INSTANCE', 'SLOT']
