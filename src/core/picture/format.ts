import type { FileSeen } from '../evidence'
import { Bytes } from './bytes'

export type Format = FileSeen['format']

/** By the first bytes; the file's name is never trusted. */
export function formatOf(data: Uint8Array): Format {
  const bytes = new Bytes(data)
  if (bytes.says(0, '\xff\xd8\xff')) return 'jpeg'
  if (bytes.says(0, '\x89PNG\r\n\x1a\n')) return 'png'
  if (bytes.says(0, 'RIFF') && bytes.says(8, 'WEBP')) return 'webp'
  if (bytes.says(0, 'GIF8')) return 'gif'
  if (bytes.says(4, 'ftyp')) return ftyp(bytes)
  if (bytes.says(0, 'II*\0') || bytes.says(0, 'MM\0*')) return 'tiff'
  if (bytes.says(0, 'BM') && bytes.part(14, 18).says(1, '\0\0\0')) return 'bmp'
  return 'unknown'
}

/** The major brand, or for the neutral ones the first compatible brand that says more. */
function ftyp(bytes: Bytes): Format {
  const end = Math.min(bytes.u32(0), 256, bytes.length)
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) {
    const brand = bytes.text(at, 4)
    if (/^avi[fs]$/.test(brand)) return 'avif'
    if (/^(hei[cxms]|hev[cxm])$/.test(brand)) return 'heif'
  }
  return /^(mif1|msf1)$/.test(bytes.text(8, 4)) ? 'heif' : 'unknown'
}
