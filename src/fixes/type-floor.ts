import type { Size } from '../core/geometry'
import { reference } from '../core/image/reference'
import type { Pack } from '../core/pack'

/** Of the picture's width. What is smaller can't be read on a phone's card. */
const readable = 64 / reference.width

/**
 * Pixels of a cover under which no fix takes letters that were larger. The pack says so, or else what
 * anybody can read: that nothing is told of small letters is no leave to make them small.
 */
export function typeFloor({ viewing, size }: Pick<Pack, 'viewing' | 'size'>, cover: Size): number {
  const share = viewing.smallestType > 0 ? viewing.smallestType / size.width : readable
  return share * cover.width
}
