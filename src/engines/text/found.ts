import type { Bend } from './bend'
import type { Rect } from './rect'
import type { TextRegion } from './regions'

/** Where a line of text was found, before it is read. */
export interface Found extends TextRegion {
  /** How the line curves; null where it is straight. */
  bend: Bend | null
  /** The rectangles of which a joined line is made. */
  pieces?: Rect[]
  /** The detector's highest probability there when it looks from afar; undefined where it did not. */
  fromAfar?: number
}

/** A straight line as the detector would have found it, where something else did: told with `score`. */
export const foundAt = (rect: Rect, score: number): Found => ({
  rect,
  score,
  fill: 1,
  pixels: new Int32Array(),
  bend: null,
})
