import type { Size } from '../core/geometry'
import { reference } from '../core/image/reference'
import type { Canvas } from '../wall/carried'

/**
 * What the document must know of the platform under check: a pack stays with the panel. The door
 * says what a document without a pack is for, the panel says it anew when another pack is chosen.
 */
let known: Canvas = { size: reference, larger: false, own: [] }

export const setPlatform = (canvas: Canvas): void => {
  known = canvas
}

/** The picture that a cover becomes. */
export const coverSize = (): Size => known.size

/** Whether frames of other sizes are exported as they are. */
export const takesLarger = (): boolean => known.larger

/** Brands that texts may name. */
export const ownBrands = (): readonly string[] => known.own
