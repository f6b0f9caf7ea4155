import type { Size } from '../geometry'
import { Bytes } from './bytes'
import { pngChunks, riffChunks } from './chunks'
import { formatOf, type Format } from './format'
import { isFrameHeader, segmentsOf } from './jpeg'

/** What the first bytes promise. Sizes are before EXIF orientation. */
export interface Header extends Size {
  format: Format
  /** Colour components of a JPEG: 1 grey, 3 colour, 4 print colours (CMYK). */
  components?: number
  animated?: boolean
}

/** Reads format and size without decoding. Null when the format has no reader here, or the header is damaged. */
export function headerOf(data: Uint8Array): Header | null {
  const format = formatOf(data)
  if (format === 'jpeg') return jpegHeader(new Bytes(data))
  if (format === 'png') return pngHeader(new Bytes(data))
  if (format === 'webp') return webpHeader(new Bytes(data, true))
  return null
}

function jpegHeader(bytes: Bytes): Header | null {
  for (const { marker, from, to } of segmentsOf(bytes)) {
    if (marker === 0xda) return null
    if (!isFrameHeader(marker) || to - from < 6) continue
    return { format: 'jpeg', height: bytes.u16(from + 1), width: bytes.u16(from + 3), components: bytes.u8(from + 5) }
  }
  return null
}

function pngHeader(bytes: Bytes): Header | null {
  for (const { type, from, to, whole } of pngChunks(bytes)) {
    return type === 'IHDR' && whole && to - from === 13
      ? { format: 'png', width: bytes.u32(from), height: bytes.u32(from + 4) }
      : null
  }
  return null
}

function webpHeader(bytes: Bytes): Header | null {
  for (const { type, from } of riffChunks(bytes)) {
    const format = 'webp'
    if (type === 'VP8X') {
      return { format, width: bytes.u24(from + 4) + 1, height: bytes.u24(from + 7) + 1, animated: (bytes.u8(from) & 2) !== 0 }
    }
    if (type === 'VP8L') {
      const bits = bytes.u32(from + 1)
      return { format, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    if (type === 'VP8 ') return { format, width: bytes.u16(from + 6) & 0x3fff, height: bytes.u16(from + 8) & 0x3fff }
  }
  return null
}
