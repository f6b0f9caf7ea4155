import type { ImageCodec } from '../core/engines'
import { sameRatio, type Size } from '../core/geometry'
import { crop, flatten, resize, type Raster } from '../core/raster'
import { prove } from './prove'

export interface Wish {
  /** `auto`: PNG while it fits, else JPEG. */
  format: 'png' | 'jpeg' | 'auto'
  size: Size
  /** The most bytes. */
  weight: number
  /** Whether a picture of another ratio may lose its edges, and a small one be blown up. Nothing is ever padded. */
  crop?: boolean
  enlarge?: boolean
}

export interface Fitted extends Size {
  bytes: Uint8Array
  format: 'png' | 'jpeg'
  /** Of a JPEG, 1…100. */
  quality?: number
}

/** Why a picture was not written, and the figures behind it; the person can mend it. */
export interface Refusal {
  refused: 'wrong-ratio' | 'too-small' | 'too-heavy'
  measured: number
  limit: number
}

/** Makes a file that the platform takes – size, weight, no metadata – and proves it on the bytes. */
export async function fit(raster: Raster, codec: ImageCodec, wish: Wish): Promise<Fitted | Refusal> {
  const refusal = refuse(raster, wish)
  if (refusal) return refusal
  const picture = flatten(toSize(raster, wish.size))
  const fitted = await encode(picture, codec, wish)
  if (!('refused' in fitted)) await prove(fitted, picture, codec, wish)
  return fitted
}

function refuse({ width, height }: Raster, { size, crop: mayCrop, enlarge }: Wish): Refusal | null {
  if (!mayCrop && !sameRatio({ width, height }, size))
    return { refused: 'wrong-ratio', measured: width / height, limit: size.width / size.height }
  const scale = Math.max(size.width / width, size.height / height)
  const slack = 1.002
  return scale > slack && !enlarge ? { refused: 'too-small', measured: Math.floor(size.width / scale), limit: size.width } : null
}

/** Scales so that the frame is covered, and cuts what hangs over, the same on both sides. */
function toSize(raster: Raster, size: Size): Raster {
  const width = Math.min(raster.width, Math.round((raster.height * size.width) / size.height))
  const height = Math.min(raster.height, Math.round((raster.width * size.height) / size.width))
  const middle = { x: Math.floor((raster.width - width) / 2), y: Math.floor((raster.height - height) / 2), width, height }
  const scaled = resize(crop(raster, middle), size.width, size.height)
  return { ...size, data: scaled.data.slice() }
}

async function encode(picture: Raster, codec: ImageCodec, { format, weight }: Wish): Promise<Fitted | Refusal> {
  const { width, height } = picture
  if (format !== 'jpeg') {
    const bytes = await codec.encodePng(picture)
    if (bytes.length <= weight) return { bytes, format: 'png', width, height }
    if (format === 'png') return { refused: 'too-heavy', measured: bytes.length, limit: weight }
  }
  // A photo nearly always fits at 100, so this is one encoding, and seven for pure noise.
  let [best, low, high]: [Fitted | null, number, number] = [null, 1, 100]
  let lightest = Infinity
  for (let quality = 100; low <= high; quality = (low + high) >> 1) {
    const bytes = await codec.encodeJpeg(picture, quality)
    lightest = Math.min(lightest, bytes.length)
    if (bytes.length <= weight) {
      best = { bytes, format: 'jpeg', quality, width, height }
      low = quality + 1
    } else high = quality - 1
  }
  return best ?? { refused: 'too-heavy', measured: lightest, limit: weight }
}
