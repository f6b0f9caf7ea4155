import type { Box, Polygon, Size } from './geometry'

export type LayerId = string

/** What a designer says a layer is. It makes coverage and centring exact. */
export const roles = ['host', 'product', 'background', 'title', 'competitor'] as const
export type Role = (typeof roles)[number]

/**
 * One visible layer of the frame, back to front. The sandbox leaves out what can't be seen: hidden,
 * fully transparent, zero-sized, clipped away, and the layers that LiveCover itself made.
 */
export interface Layer {
  id: LayerId
  parent?: LayerId
  name: string
  /** Figma's node type: TEXT, RECTANGLE, FRAME, VECTOR … */
  type: string
  /** Upright bounds of what is seen, already clipped to the frame and to clipping parents. */
  box: Box
  /** The corners before clipping, where the layer is rotated. */
  corners?: Polygon
  /** Its own opacity times that of all its parents, 0…1. */
  opacity: number
  role?: Role
  text?: LayerText
  image?: LayerImage
  /**
   * What is seen here no box can tell: a mask or a curve cuts it, or it hides layers that may hold
   * text. The pixels must be read.
   */
  unclear?: boolean
  /**
   * What a shape's fill (or, without one, its stroke) covers, back to front, for the comparison of
   * marks.
   */
  paths?: VectorPath[]
}

/** A closed path in cover pixels. */
export interface VectorPath {
  /** M, L, Q, C and Z with absolute numbers. */
  data: string
  /** How loops that overlap are filled; `nonzero` without it. */
  evenOdd?: boolean
  /** Tells equal inks from different ones. */
  colour?: string
}

export interface LayerText {
  characters: string
  /** Pixels on the cover; the smallest one where sizes are mixed. */
  fontSize: number
  /** `#rrggbb` of the first solid fill. */
  colour?: string
  /** Glyph bounds of each line where the scene graph tells them (one line), else missing. */
  lines?: { polygon: Polygon; text: string }[]
  /** Tells the lines where the scene graph doesn't. */
  ink?: LayerInk
  /**
   * Only a part of the characters may be seen, or nobody knows where: cut short by an ellipsis, or
   * without bounds. What is seen is for the pixels to tell.
   */
  unsure?: boolean
}

/** A text layer alone: ink on transparent. */
export interface LayerInk {
  png: Uint8Array
  /** Where the picture lies, whole, in cover pixels; the layer's box may show less of it. */
  box: Box
  /** Of alpha, 0…255: what is fainter is a shadow or a soft edge. */
  faintest: number
  /** How far outlines and hard shadows reach beyond the letters, in cover pixels. */
  rim: Rim
}

/** Lengths beyond the four sides of a box. */
export interface Rim {
  left: number
  top: number
  right: number
  bottom: number
}

export interface LayerImage {
  /** Figma's hash of the original file. */
  hash: string
  /** Of the original file, in its own pixels. */
  original?: Size
  /** Bytes of the original file, for metadata. Missing when Figma has lost them. */
  bytes?: Uint8Array
}
