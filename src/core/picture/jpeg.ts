import { Bytes } from './bytes'

export interface Segment {
  /** The second byte of the marker, for example 0xe1 for APP1. */
  marker: number
  /** Of the payload, in the file. */
  from: number
  to: number
}

const alone = (marker: number) => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01
export const sos = 0xda
export const eoi = 0xd9

/**
 * The segments of the JPEG that starts at `start`, to its end marker. Every step goes forward, so
 * no file can hold it.
 */
export function* segmentsOf(bytes: Bytes, start = 0): Generator<Segment> {
  let at = start + 2
  while (at + 1 < bytes.length) {
    if (bytes.u8(at) !== 0xff) {
      // Some writers leave padding between segments.
      at++
      continue
    }
    const marker = bytes.u8(at + 1)
    if (marker === 0xff || marker === 0x00 || alone(marker)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    if (marker === eoi) {
      yield { marker, from: at + 2, to: at + 2 }
      return
    }
    const length = Math.max(2, bytes.u16(at + 2))
    yield { marker, from: at + 4, to: Math.min(bytes.length, at + 2 + length) }
    at += 2 + length
    if (marker === sos) at = endOfScan(bytes, at)
  }
}

/** Where the entropy-coded data ends: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Bytes, from: number): number {
  let at = bytes.data.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes.u8(at + 1)
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at = bytes.data.indexOf(0xff, at + 1)
  }
  return bytes.length
}

/** SOF0…SOF15 without DHT, JPG and DAC. */
export const isFrameHeader = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** How many scans a JPEG is made of, and whether its end marker is there. */
export function scansOf(bytes: Bytes): { scans: number; ended: boolean } {
  let scans = 0
  let ended = false
  for (const { marker } of segmentsOf(bytes)) {
    if (marker === sos) scans++
    ended = marker === eoi
  }
  return { scans, ended }
}

/** Where the JPEG ends, after its end marker; null when it is cut off. */
export function endOfJpeg(bytes: Bytes, start = 0): number | null {
  for (const { marker, to } of segmentsOf(bytes, start)) if (marker === eoi) return to
  return null
}
