import mozjpegDecoder from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js'
import { UnreadableImage, type Parts } from '../../core/engines'
import type { Raster } from '../../core/image/raster'
import { Bytes } from '../../core/picture/bytes'
import { eoi, segmentsOf, sos, type Segment } from '../../core/picture/jpeg'
import { load, reopening, type Decoder } from './codec-module'

/** What libjpeg says when the data end, or lose their thread, before the blocks promised are read. */
const lost = /premature end|bad Huffman code|instead of RST/i
/** Bytes between segments, or behind a scan's data, which it reads past … */
const padded = /extraneous bytes/i
/** … where nothing that could be missing comes after them. */
const atTheEnd = /extraneous bytes before marker 0xd9/i

/**
 * MozJPEG's decoder, opened when first needed. It paints what is missing grey and goes on, with a
 * warning: such a picture is refused. Rejects with `UnreadableImage`, or whatever the decoder throws.
 */
export function jpegDecoder(parts: Parts): (bytes: Uint8Array) => Promise<Raster | null> {
  let said: string[] = []
  const jpeg = reopening(() =>
    load<Decoder>(mozjpegDecoder, parts, 'jpeg-decode.wasm', (warning) => said.push(warning)),
  )
  const decode = (bytes: Uint8Array) =>
    jpeg(async (decoder) => {
      said = []
      const raster = decoder.decode(bytes, false)
      return { raster, warning: said.join(' ') }
    })
  return async (bytes) => {
    let { raster, warning } = await decode(bytes)
    // It says its first warning only, and padding must not hide what comes after.
    for (const behindScans of [false, true])
      if (hides(warning)) ({ raster, warning } = await decode(withoutPadding(bytes, behindScans)))
    if (lost.test(warning)) throw new UnreadableImage('truncated', warning)
    if (hides(warning)) throw new UnreadableImage('damaged', warning)
    return raster
  }
}

const hides = (warning: string) => padded.test(warning) && !atTheEnd.test(warning)

/** The same segments and scans, one after another; `behindScans`: without zeros that end a scan. */
function withoutPadding(data: Uint8Array, behindScans: boolean): Uint8Array {
  const segments = [...segmentsOf(new Bytes(data))]
  const startOf = ({ marker, from }: Segment) => from - (marker === eoi ? 2 : 4)
  const pieces = segments.map((segment, i) => {
    // A scan's coded data lie behind its segment, up to the next marker.
    const codedTo = i + 1 < segments.length ? startOf(segments[i + 1]) : data.length
    if (segment.marker !== sos) return data.subarray(startOf(segment), segment.to)
    const scan = data.subarray(startOf(segment), codedTo)
    return behindScans ? withoutZeros(scan) : scan
  })
  const out = new Uint8Array(2 + pieces.reduce((sum, piece) => sum + piece.length, 0))
  out.set(data.subarray(0, 2))
  let at = 2
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}

/** A zero behind 255 is no padding: both together are one byte of a scan's data. */
function withoutZeros(scan: Uint8Array): Uint8Array {
  let end = scan.length
  while (scan[end - 1] === 0) end--
  return scan.subarray(0, scan[end - 1] === 0xff ? end + 1 : end)
}
