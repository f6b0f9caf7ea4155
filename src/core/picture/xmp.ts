import { looksLikePlace } from './free-text'
import { namesPlace } from './named-place'
import type { Block, Notes } from './notes'

/**
 * XMP, or what is written like it: notes that it is there. It may say a place, too, as attributes or
 * as elements; or in a description, as free text.
 */
export function readXmp(packet: string, notes: Notes, block: Block = 'xmp'): void {
  notes.kinds.add(block)
  // UTF-16 packets become readable without their zero bytes.
  const text = packet.includes('\0') ? packet.replaceAll('\0', '') : packet
  if (namesPlace(text)) notes.places.add(block)
  else if (looksLikePlace(text)) notes.hints.add(block)
}
