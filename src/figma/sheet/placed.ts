import type { Box, Polygon } from '../../core/geometry'
import type { Note } from '../../wall/carried'
import type { CoverFrame } from '../frames'
import type { Strips } from './stand'

export interface Around {
  frame: CoverFrame
  coverWidth: number
  /** Room beside the cover for words; without it they stand on its edges. */
  beside: Strips
  /** Whether each finding is said in words; else its number is enough. */
  worded: boolean
}

/** What labels keep off, the small before the large: those they can hardly avoid. */
export interface Marked {
  small: readonly Box[]
  large: readonly Box[]
}

/** A note with its places as they lie on the frame. */
export interface Placed {
  note: Note
  places: { polygon: Polygon; box: Box; label: string }[]
}
