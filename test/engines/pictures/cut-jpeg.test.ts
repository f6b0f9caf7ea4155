import mozjpegEncoder from '@jsquash/jpeg/codec/enc/mozjpeg_enc.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ImageCodec } from '../../../src/core/engines'
import { newRaster } from '../../../src/core/image/raster'
import { Bytes } from '../../../src/core/picture/bytes'
import { segmentsOf, sos } from '../../../src/core/picture/jpeg'
import { load } from '../../../src/engines/pictures/codec-module'
import { openImageCodec } from '../../../src/engines/pictures/image'
import { join, text } from '../../../tools/drawn/bytes'
import { segment } from '../../../tools/drawn/exif'
import { sourceParts } from '../../../tools/source-parts'

interface Encoder {
  encode(pixels: Uint8ClampedArray, width: number, height: number, options: object): Uint8Array
}

let codec: ImageCodec
const kinds: Record<string, Uint8Array> = {}

beforeAll(async () => {
  codec = await openImageCodec(sourceParts)
  const encoder = await load<Encoder>(mozjpegEncoder, sourceParts, 'jpeg-encode.wasm')
  const raster = newRaster(160, 120)
  for (let p = 0; p < raster.data.length; p += 4) {
    const i = p / 4
    raster.data.set([(i * 7) & 255, ((i >> 5) * 11) & 255, (i * i) & 255, 255], p)
  }
  const encode = (options: object) =>
    encoder.encode(raster.data, 160, 120, { ...plain, ...options }).slice()
  kinds.baseline = encode({ baseline: true, progressive: false })
  kinds.progressive = encode({ progressive: true })
  kinds.grey = encode({ baseline: true, progressive: false, color_space: 1 })
})

const plain = {
  quality: 80,
  baseline: false,
  arithmetic: false,
  progressive: false,
  optimize_coding: true,
  smoothing: 0,
  color_space: 3,
  quant_table: 0,
  trellis_multipass: false,
  trellis_opt_zero: false,
  trellis_opt_table: false,
  trellis_loops: 1,
  auto_subsample: true,
  chroma_subsample: 2,
  separate_chroma_quality: false,
  chroma_quality: 75,
}

const end = Uint8Array.from([0xff, 0xd9])
const cut = (bytes: Uint8Array, share: number) => {
  const at = Math.floor(bytes.length * share)
  // Never between the two bytes of a marker or of a stuffed byte.
  return bytes.slice(0, bytes[at - 1] === 0xff ? at - 1 : at)
}
/** Three bytes of padding before the second segment. */
function padded(bytes: Uint8Array): Uint8Array {
  const { to } = [...segmentsOf(new Bytes(bytes))][0]
  return join(bytes.subarray(0, to), Uint8Array.from([0, 0, 0]), bytes.subarray(to))
}

/** Four bytes behind the data of the first scan: only what comes after it knows whether all is there. */
function paddedScan(bytes: Uint8Array, byte: number): Uint8Array {
  const segments = [...segmentsOf(new Bytes(bytes))]
  const next = segments[segments.findIndex(({ marker }) => marker === sos) + 1]
  const at = next.from - (next.marker === 0xd9 ? 2 : 4)
  return join(bytes.subarray(0, at), new Uint8Array(4).fill(byte), bytes.subarray(at))
}

describe.each(['baseline', 'progressive', 'grey'])('a %s JPEG', (kind) => {
  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['cut off', (it) => cut(it, 0.6)],
    ['cut off, with an end marker behind', (it) => join(cut(it, 0.8), end)],
    ['cut off near its end, with an end marker behind', (it) => join(cut(it, 0.97), end)],
    ['cut off, then fill bytes and an end marker', (it) => join(cut(it, 0.7), Uint8Array.from([255, 255, 255]), end)], // prettier-ignore
    ['cut off, then a second picture', (it) => join(cut(it, 0.6), it)],
    ['cut off, then its end marker and a second picture', (it) => join(cut(it, 0.6), end, it)],
    ['padded between its segments, cut off, with an end marker', (it) => join(cut(padded(it), 0.8), end)], // prettier-ignore
    ['padded behind its first scan, cut off, with an end marker', (it) => join(cut(paddedScan(it, 0), 0.8), end)], // prettier-ignore
    ['padded in both places, cut off, with an end marker', (it) => join(cut(padded(paddedScan(it, 0)), 0.9), end)], // prettier-ignore
  ])('%s is not judged', async (_, broken) => {
    await expect(codec.decode(broken(kinds[kind]))).rejects.toMatchObject({
      name: 'UnreadableImage',
    })
  })

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['whole', (it) => it],
    ['with zeros behind', (it) => join(it, new Uint8Array(500))],
    ['with a second picture behind', (it) => join(it, it)],
    ['with a cut second picture behind', (it) => join(it, cut(it, 0.5))],
    ['with padding between its segments', padded],
    ['with zeros behind its first scan', (it) => paddedScan(it, 0)],
    ['with zeros in both places', (it) => padded(paddedScan(it, 0))],
    ['with fill bytes before its end marker', (it) => join(it.subarray(0, it.length - 2), Uint8Array.from([255, 255]), end)], // prettier-ignore
    ['with a comment', (it) => join(it.subarray(0, 2), segment(0xfe, text('hi')), it.subarray(2))],
  ])('%s is', async (_, whole) => {
    expect(await codec.decode(whole(kinds[kind]))).toMatchObject({ width: 160, height: 120 })
  })
})
