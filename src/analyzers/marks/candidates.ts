import {
  area,
  enclose,
  grow,
  intersect,
  polygonOf,
  type Box,
  type Polygon,
} from '../../core/geometry'
import { hull } from '../../core/polygon'
import type { Layer, LayerId, VectorPath } from '../../core/scene'

/** Shapes that may together be one mark, and the layer by which they are named. */
export interface MarkCandidate {
  layer: LayerId
  box: Box
  /** The layer's own corners, where it is one turned shape. */
  polygon: Polygon
  outlines: VectorPath[]
}

/**
 * Cover pixels: smaller marks can't be seen, and more shapes than `most` in a group are a drawing.
 */
const limits = { side: 16, most: 60, candidates: 150 }
/**
 * Neighbours by one parent belong together when their gap is at most this share of the larger one.
 */
const gap = 0.2
/** Alone, these are mere blocks. */
const primitives = new Set(['RECTANGLE', 'ELLIPSE', 'POLYGON', 'STAR', 'LINE'])

/**
 * Every drawn shape, every group of shapes, and loose shapes that lie side by side: a mark may be
 * cut into parts.
 */
export function candidatesIn(layers: readonly Layer[]): MarkCandidate[] {
  const shapes = layers.filter(({ paths }) => paths)
  const parents = new Map(layers.map(({ id, parent }) => [id, parent]))
  const siblings = new Map<LayerId | undefined, Layer[]>()
  const groups = new Map<LayerId, Layer[]>()
  for (const shape of shapes) {
    put(siblings, shape.parent, shape)
    for (let at = shape.parent; at !== undefined; at = parents.get(at)) put(groups, at, shape)
  }
  const whole = [...groups].filter(([, parts]) => parts.length > 1 && parts.length <= limits.most)
  const loose = [...siblings.values()].flatMap(neighbours)
  return [
    ...shapes
      .filter(({ type }) => !primitives.has(type))
      .map((shape) => candidate(shape.id, [shape])),
    ...whole.map(([id, parts]) => candidate(id, parts)),
    ...loose.map((parts) => candidate(parts[0].id, parts)),
  ]
    .filter(({ box }) => Math.max(box.width, box.height) >= limits.side)
    .slice(0, limits.candidates)
}

function put<K>(lists: Map<K, Layer[]>, key: K, layer: Layer): void {
  const list = lists.get(key)
  if (list) list.push(layer)
  else lists.set(key, [layer])
}

function candidate(layer: LayerId, parts: readonly Layer[]): MarkCandidate {
  const box = enclose(parts.map(({ box }) => box))
  return {
    layer,
    box,
    polygon: parts.some(({ corners }) => corners) ? around(parts) : polygonOf(box),
    outlines: parts.flatMap(({ paths }) => paths ?? []),
  }
}

/** One turned shape by its own corners, several by the hull of theirs. */
function around(parts: readonly Layer[]): Polygon {
  const corners = parts.map(({ box, corners }) => corners ?? polygonOf(box))
  return parts.length === 1 ? corners[0] : hull(corners.flat())
}

/** Shapes of one parent, parted where a gap is; all of a group's are a candidate already. */
function neighbours(shapes: readonly Layer[]): Layer[][] {
  if (shapes.length > 4 * limits.most) return []
  const left = new Set(shapes)
  const clusters: Layer[][] = []
  for (const first of shapes) {
    if (!left.delete(first)) continue
    const cluster = [first]
    for (const one of cluster)
      for (const other of left)
        if (near(one.box, other.box) && left.delete(other)) cluster.push(other)
    clusters.push(shapes.filter((shape) => cluster.includes(shape)))
  }
  const grouped = shapes[0].parent !== undefined
  return clusters.filter(
    (parts) =>
      parts.length > 1 &&
      parts.length <= limits.most &&
      !(grouped && parts.length === shapes.length),
  )
}

const near = (a: Box, b: Box): boolean => {
  const reach = gap * Math.max(a.width, a.height, b.width, b.height)
  return area(intersect(grow(a, reach), b)) > 0
}
