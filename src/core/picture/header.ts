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
  /** What this JPEG is called, when hardly any program but a specialist's reads it. */
  unusual?: string
}

/**
 * Reads format and size without decoding. Null when the format has no reader here, or the header is
 * damaged.
 */
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
    const unusual = unusualJpeg(marker, bytes.u8(from))
    return {
      format: 'jpeg',
      height: bytes.u16(from + 1),
      width: bytes.u16(from + 3),
      components: bytes.u8(from + 5),
      ...(unusual && { unusual }),
    }
  }
  return null
}

/** Everything but Huffman-coded baseline, extended and progressive of 8 bits. */
function unusualJpeg(marker: number, bits: number): string | null {
  if (bits !== 8) return `${bits}-bit JPEG`
  if (marker >= 0xc9) return 'arithmetic JPEG'
  if (marker === 0xc3) return 'lossless JPEG'
  return marker > 0xc2 ? 'hierarchical JPEG' : null
}

function pngHeader(bytes: Bytes): Header | null {
  let header: Header | null = null
  for (const { type, from, to, whole } of pngChunks(bytes)) {
    if (!header) {
      if (type !== 'IHDR' || !whole || to - from !== 13) return null
      header = { format: 'png', width: bytes.u32(from), height: bytes.u32(from + 4) }
    }
    // APNG says so before its first picture; one of a single frame is a still.
    if (type === 'acTL' && bytes.u32(from) > 1) header.animated = true
    if (type === 'IDAT') break
  }
  return header
}

function webpHeader(bytes: Bytes): Header | null {
  for (const { type, from } of riffChunks(bytes)) {
    const format = 'webp'
    if (type === 'VP8X') {
      return {
        format,
        width: bytes.u24(from + 4) + 1,
        height: bytes.u24(from + 7) + 1,
        animated: (bytes.u8(from) & 2) !== 0,
      }
    }
    if (type === 'VP8L') {
      const bits = bytes.u32(from + 1)
      return { format, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    if (type === 'VP8 ')
      return { format, width: bytes.u16(from + 6) & 0x3fff, height: bytes.u16(from + 8) & 0x3fff }
  }
  return null
}
