import type { ImageCodec } from '../core/engines'
import { headerOf } from '../core/picture/header'
import { readMetadata } from '../core/picture/metadata'
import type { Raster } from '../core/image/raster'
import type { Fitted, Wish } from '../core/upload-file'

/**
 * Reads the very bytes again. A promise that they break is a bug of ours, so it throws and nothing
 * is saved.
 */
export async function prove(
  { bytes, format }: Fitted,
  picture: Raster,
  codec: ImageCodec,
  { size, maxBytes }: Wish,
): Promise<void> {
  const header = headerOf(bytes)
  const { kinds, gps } = readMetadata(bytes)
  const again = await codec.decode(bytes)
  const broken = [
    header?.format !== format && 'format',
    (header?.width !== size.width || header.height !== size.height) && 'size',
    bytes.length > maxBytes && 'weight',
    (gps || kinds.length > 0) && `metadata ${kinds.join(' ')}`,
    (again.width !== size.width || again.height !== size.height) && 'decoded size',
    format === 'png' && !same(again.data, picture.data) && 'pixels',
  ].filter(Boolean)
  if (broken.length > 0)
    throw new Error(`The exported file breaks its promise: ${broken.join(', ')}`)
}

function same(a: Uint8ClampedArray, b: Uint8ClampedArray): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
