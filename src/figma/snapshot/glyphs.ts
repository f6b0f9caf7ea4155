import type { Box } from '../../core/geometry'
import type { Rim } from '../../core/scene'
import { besideOf, type Beside } from './effects'

/** Where the letters of a text layer stand, in page coordinates. */
export interface Glyphs {
  rect: Rect
  /** False where Figma tells no bounds of what is drawn: `rect` is then the layer's own box. */
  known: boolean
  /** Cut off above or below, so that its height says nothing about its lines. */
  cut: boolean
  beside: Beside
}

/** Nearer than this, two edges are one. */
const SAME = 0.5

/**
 * The letters without shadows, blurs and outlines, which Figma counts into the bounds of what is
 * drawn. Those bounds are cut by clipping frames too: `room` is what these leave. A cut edge says
 * nothing about the letters, so the layer's own box stands in for it. Nothing for an empty layer.
 */
export function glyphsOf(node: TextNode | TextPathNode, room: Box): Glyphs | null {
  const beside = besideOf(node)
  const drawn = node.absoluteRenderBounds
  if (!drawn || drawn.width <= 0 || drawn.height <= 0) {
    const own = node.absoluteBoundingBox
    return own && { rect: own, known: false, cut: false, beside }
  }
  const edges = edgesOf(drawn)
  const limits = edgesOf(room)
  const cut = {
    left: edges.left <= limits.left + SAME,
    top: edges.top <= limits.top + SAME,
    right: edges.right >= limits.right - SAME,
    bottom: edges.bottom >= limits.bottom - SAME,
  }
  const plain = sides.every((side) => beside.rim[side] === 0 && !cut[side])
  const own = plain ? null : node.absoluteBoundingBox
  if (!own) return { rect: drawn, known: true, cut: false, beside }
  const rect = rectOf(freed(edges, { own, cut, rim: beside.rim }))
  if (rect.width <= 0 || rect.height <= 0) return { rect: own, known: true, cut: true, beside }
  return { rect, known: true, cut: cut.top || cut.bottom, beside }
}

const sides = ['left', 'top', 'right', 'bottom'] as const
type Edges = Rim

interface Around {
  own: Rect
  cut: Record<(typeof sides)[number], boolean>
  rim: Rim
}

/**
 * Each edge without what was added to it. Where effects were, letters reach but little beyond the
 * layer's box: how far a blur goes may be known only about.
 */
function freed(edges: Edges, { own, cut, rim }: Around): Edges {
  const box = edgesOf(own)
  const spare = Math.min(own.width, own.height) / 4
  const edge = (side: (typeof sides)[number], outward: 1 | -1): number => {
    if (cut[side]) return box[side]
    if (rim[side] === 0) return edges[side]
    const freedEdge = edges[side] - outward * rim[side]
    const farthest = box[side] + outward * spare
    return outward > 0 ? Math.min(freedEdge, farthest) : Math.max(freedEdge, farthest)
  }
  return {
    left: edge('left', -1),
    top: edge('top', -1),
    right: edge('right', 1),
    bottom: edge('bottom', 1),
  }
}

const edgesOf = ({ x, y, width, height }: Box): Edges => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
})

const rectOf = ({ left, top, right, bottom }: Edges): Rect => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
})
