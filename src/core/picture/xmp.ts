import type { Notes } from './notes'

const value = (name: string) => new RegExp(`${name}\\s*(?:=\\s*["']\\s*[^"'\\s]|>\\s*[^<\\s])`)
const latitude = value('GPSLatitude')
const longitude = value('GPSLongitude')

/** XMP may say a place, too: as an attribute or as an element, with a value. */
export function readXmp(packet: string, notes: Notes): void {
  notes.kinds.add('xmp')
  // UTF-16 packets become readable without their zero bytes.
  const text = packet.includes('\0') ? packet.replaceAll('\0', '') : packet
  if (latitude.test(text) && longitude.test(text)) notes.gps = true
}
