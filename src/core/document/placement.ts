import type { Box } from '../geometry'
import type { LayerId, Role } from '../scene'

/**
 * How a layer stands in its document: what a hand must know that is to change it without harm. Told
 * of every layer that is not hidden, back to front; lengths are cover pixels.
 */
export interface Placement {
  layer: LayerId
  /** Missing where it lies right in the cover. */
  parent?: LayerId
  name: string
  /** Figma's node type. */
  type: string
  /** Its own upright box: of a text that of its lines, not of its ink; neither cut nor with effects. */
  box: Box
  role?: Role
  /** It, or something around it, is locked. */
  locked?: true
  /** Why it can't be moved by itself: a part of an instance, or placed by auto layout. */
  held?: 'instance' | 'arranged'
  /** What the clipping parents inside the cover leave to be seen. */
  clip?: Box
  /** Filled with a picture. */
  picture?: true
  text?: PlacedText
}

export interface PlacedText {
  characters: string
  /** Sizes itself in both directions, in its height alone, or not at all. */
  sizing: 'both' | 'height' | 'none'
  align: 'left' | 'centre' | 'right'
  /** Of its type, smallest first. */
  sizes: number[]
  /** A font that is not on this machine: no word of it can be written. */
  missingFont?: string
}
