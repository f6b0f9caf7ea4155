import mozjpegEncoder from '@jsquash/jpeg/codec/enc/mozjpeg_enc.js'
import webpDecoder from '@jsquash/webp/codec/dec/webp_dec.js'
import { LostPart, UnreadableImage, type ImageCodec, type Parts } from '../../core/engines'
import { Bytes } from '../../core/picture/bytes'
import { formatOf } from '../../core/picture/format'
import { headerOf, type Header } from '../../core/picture/header'
import { scansOf } from '../../core/picture/jpeg'
import { readMetadata } from '../../core/picture/metadata'
import { orient } from '../../core/picture/orient'
import { isOutOfMemory } from '../../core/unseen'
import type { Raster } from '../../core/image/raster'
import { load, reopening, type Decoder } from './codec-module'
import { jpegDecoder } from './jpeg'
import { decodePng } from './png'
import { encodePng } from './png-encode'

/**
 * Decoding needs 4 bytes a pixel twice over; beyond this a browser tab is likely to die. Each scan of
 * a progressive JPEG goes over all pixels, however few bytes it has: `scanned` takes two seconds.
 */
const most = { side: 16_384, pixels: 64_000_000, scanned: 4_000_000_000 }

/**
 * PNG in plain code, JPEG by MozJPEG, WebP by libwebp; the wasm comes from `parts` when first
 * needed.
 */
export async function openImageCodec(parts: Parts): Promise<ImageCodec> {
  const jpeg = jpegDecoder(parts)
  const webp = reopening(() => load<Decoder>(webpDecoder, parts, 'webp-decode.wasm'))
  const jpegOut = reopening(() => load<Encoder>(mozjpegEncoder, parts, 'jpeg-encode.wasm'))

  return {
    async decode(bytes) {
      const header = accept(bytes)
      const upright = orient(await decodeAs(header, bytes), readMetadata(bytes).orientation)
      return { width: upright.width, height: upright.height, data: upright.data }
    },
    encodePng: async (raster) => encodePng(raster),
    encodeJpeg: (raster, quality) =>
      jpegOut(async (encoder) =>
        encoder.encode(raster.data, raster.width, raster.height, { ...mozjpeg, quality }).slice(),
      ),
  }

  async function decodeAs({ format }: Header, bytes: Uint8Array): Promise<Raster> {
    if (format === 'png') return decodePng(bytes)
    let picture: Raster | null
    try {
      picture = format === 'jpeg' ? await jpeg(bytes) : await webp(async (it) => it.decode(bytes))
    } catch (error) {
      // A part that is missing and memory that is short say nothing about the picture.
      if (error instanceof LostPart || isOutOfMemory(error)) throw error
      if (error instanceof UnreadableImage) throw error
      throw new UnreadableImage('damaged', String(error))
    }
    if (!picture) throw new UnreadableImage('damaged', format)
    return picture
  }
}

/** Refuses, from the header and before a byte is decoded, what can't or mustn't be opened. */
function accept(bytes: Uint8Array): Header {
  if (bytes.length === 0) throw new UnreadableImage('empty')
  const format = formatOf(bytes)
  if (format === 'unknown') throw new UnreadableImage('not-a-picture')
  if (!['jpeg', 'png', 'webp'].includes(format))
    throw new UnreadableImage('unsupported-format', format.toUpperCase())
  const header = headerOf(bytes)
  if (!header) throw new UnreadableImage(bytes.length < 64 ? 'truncated' : 'damaged', 'header')
  const { width, height, unusual } = header
  if (unusual) throw new UnreadableImage('unsupported-format', unusual)
  if (width === 0 || height === 0) throw new UnreadableImage('damaged', 'size 0')
  if (Math.max(width, height) > most.side || width * height > most.pixels)
    throw new UnreadableImage('too-large', `${width} × ${height}`)
  if (header.components === 4) throw new UnreadableImage('print-colours')
  if (header.animated) throw new UnreadableImage('animated')
  if (format === 'jpeg') acceptScans(bytes, width * height)
  if (format === 'webp' && new Bytes(bytes, true).u32(4) + 8 > bytes.length)
    throw new UnreadableImage('truncated')
  return header
}

function acceptScans(bytes: Uint8Array, pixels: number): void {
  const { scans, ended } = scansOf(new Bytes(bytes))
  // Nothing behind the last scan: it was cut off. The decoder tells what ends before its picture.
  if (!ended) throw new UnreadableImage('truncated')
  if (scans * pixels > most.scanned) throw new UnreadableImage('too-many-scans', `${scans}`)
}

interface Encoder {
  encode(pixels: Uint8ClampedArray, width: number, height: number, options: object): Uint8Array
}

/** 4:4:4, progressive, tables for sharp text (`quant_table` 3 is ImageMagick's). */
const mozjpeg = {
  baseline: false,
  arithmetic: false,
  progressive: true,
  optimize_coding: true,
  smoothing: 0,
  color_space: 3,
  quant_table: 3,
  trellis_multipass: false,
  trellis_opt_zero: false,
  trellis_opt_table: false,
  trellis_loops: 1,
  auto_subsample: false,
  chroma_subsample: 1,
  separate_chroma_quality: false,
  chroma_quality: 75,
}
