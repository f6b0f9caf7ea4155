import type { ImageCodec } from '../core/engines'
import { sameRatio, type Box, type Point, type Size } from '../core/geometry'
import { crop, flatten, type Raster } from '../core/image/raster'
import { resize } from '../core/image/resize'
import type { Fitted, FitRefusal, Wish } from '../core/upload-file'
import { prove } from './prove'

/**
 * Makes a file that the platform takes – size, weight, no metadata – and proves it on the bytes.
 */
export async function fit(
  raster: Raster,
  codec: ImageCodec,
  wish: Wish,
): Promise<Fitted | FitRefusal> {
  const refusal = refuse(raster, wish)
  if (refusal) return refusal
  const picture = flatten(toSize(raster, wish))
  const fitted = await encode(picture, codec, wish)
  if (!('refused' in fitted)) await prove(fitted, picture, codec, wish)
  return fitted
}

function refuse({ width, height }: Raster, { size, anchor }: Wish): FitRefusal | null {
  if (anchor) return null
  if (!sameRatio({ width, height }, size))
    return { refused: 'wrong-ratio', measured: width / height, limit: size.width / size.height }
  const scale = Math.max(size.width / width, size.height / height)
  const slack = 1.002
  return scale > slack
    ? { refused: 'too-small', measured: Math.floor(size.width / scale), limit: size.width }
    : null
}

function toSize(raster: Raster, { size, anchor }: Wish): Raster {
  const scaled = resize(crop(raster, cutOf(raster, size, anchor)), size.width, size.height)
  return { ...size, data: scaled.data.slice() }
}

/**
 * The largest part of a picture that has the ratio of `size`, with the focus as near its middle as
 * the edges allow.
 */
export function cutOf(picture: Size, size: Size, focus: Point = { x: 0.5, y: 0.5 }): Box {
  const width = Math.max(
    1,
    Math.min(picture.width, Math.round((picture.height * size.width) / size.height)),
  )
  const height = Math.max(
    1,
    Math.min(picture.height, Math.round((picture.width * size.height) / size.width)),
  )
  const at = (share: number, whole: number, part: number) =>
    Math.max(0, Math.min(whole - part, Math.round(share * whole - part / 2)))
  return {
    x: at(focus.x, picture.width, width),
    y: at(focus.y, picture.height, height),
    width,
    height,
  }
}

async function encode(
  picture: Raster,
  codec: ImageCodec,
  { format, maxBytes }: Wish,
): Promise<Fitted | FitRefusal> {
  const { width, height } = picture
  if (format !== 'jpeg') {
    const bytes = await codec.encodePng(picture)
    if (bytes.length <= maxBytes) return { bytes, format: 'png', width, height }
    if (format === 'png') return { refused: 'too-heavy', measured: bytes.length, limit: maxBytes }
  }
  // A photo nearly always fits at 100, so this is one encoding, and seven for pure noise.
  let [best, low, high]: [Fitted | null, number, number] = [null, 1, 100]
  let lightest = Infinity
  for (let quality = 100; low <= high; quality = (low + high) >> 1) {
    const bytes = await codec.encodeJpeg(picture, quality)
    lightest = Math.min(lightest, bytes.length)
    if (bytes.length <= maxBytes) {
      best = { bytes, format: 'jpeg', quality, width, height }
      low = quality + 1
    } else high = quality - 1
  }
  return best ?? { refused: 'too-heavy', measured: lightest, limit: maxBytes }
}
