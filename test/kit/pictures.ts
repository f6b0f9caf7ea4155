import { zlibSync } from 'fflate'
import { encodePng } from '../../src/engines/pictures/png-encode'
import { join, text, u32 } from '../../tools/drawn/bytes'
import { segment } from '../../tools/drawn/exif'

/** Builds small files byte by byte, for tests of what reads them. */

export const zipped = (data: Uint8Array) => zlibSync(data)

/** A JPEG's skeleton: start, the segments, a frame of 8 × 8, one scan of nonsense, end. */
export const jpeg = (...segments: Uint8Array[]) =>
  join(
    Uint8Array.from([0xff, 0xd8]),
    ...segments,
    segment(0xc0, Uint8Array.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])),
    Uint8Array.from([1, 2, 0xff, 0, 3, 0xff, 0xd9]),
  )

export const xmp = (inside: string) =>
  text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description ${inside}/></x:xmpmeta>`)

/**
 * A PNG of 2 × 2 with further chunks before its pixels. Their checksums are zero: only what is
 * drawn is checked.
 */
export function png(
  chunks: [type: string, body: Uint8Array][] = [],
  raster = { width: 2, height: 2, data: new Uint8ClampedArray(16).fill(255) },
): Uint8Array {
  const bare = encodePng(raster)
  const extra = chunks.map(([type, body]) =>
    Uint8Array.from([...u32(body.length), ...text(type), ...body, 0, 0, 0, 0]),
  )
  return join(bare.subarray(0, 33), ...extra, bare.subarray(33))
}

export function webp(...chunks: [type: string, body: Uint8Array][]): Uint8Array {
  const body = chunks.flatMap(([type, data]) => [
    ...text(type),
    ...u32(data.length, true),
    ...data,
    ...(data.length & 1 ? [0] : []),
  ])
  return Uint8Array.from([...text('RIFF'), ...u32(body.length + 4, true), ...text('WEBP'), ...body])
}

export const avif = (exif: Uint8Array) =>
  Uint8Array.from([
    ...u32(20),
    ...text('ftypavif'),
    0,
    0,
    0,
    0,
    ...text('mif1'),
    ...text('mdat....Exif\0\0'),
    ...exif,
  ])

/** A whole PNG chunk with its true checksum. */
export function chunk(type: string, body: Uint8Array): Uint8Array {
  const named = join(text(type), body)
  let crc = -1
  for (const byte of named) {
    crc ^= byte
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return join(Uint8Array.from(u32(body.length)), named, Uint8Array.from(u32(~crc >>> 0)))
}

const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
]

interface Raw {
  width: number
  height: number
  depth: number
  /** As in the standard: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGBA. */
  colour: number
  interlaced?: boolean
  /** The samples of one pixel. */
  at(x: number, y: number): number[]
  /** Chunks between header and pixels. */
  more?: Uint8Array[]
}

/**
 * A PNG of any kind, written straight from the standard and unfiltered; no code of the product is
 * used.
 */
export function rawPng({
  width,
  height,
  depth,
  colour,
  interlaced = false,
  at,
  more = [],
}: Raw): Uint8Array {
  const rows: number[] = []
  for (const [x0, y0, dx, dy] of interlaced ? adam7 : [[0, 0, 1, 1]]) {
    if (x0 >= width || y0 >= height) continue
    for (let y = y0; y < height; y += dy) {
      let bits = ''
      for (let x = x0; x < width; x += dx)
        for (const it of at(x, y)) bits += it.toString(2).padStart(depth, '0')
      rows.push(0, ...(bits.match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2)))
    }
  }
  const head = [...u32(width), ...u32(height), depth, colour, 0, 0, interlaced ? 1 : 0]
  const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  const body = [chunk('IDAT', zipped(Uint8Array.from(rows))), chunk('IEND', new Uint8Array())]
  return join(signature, chunk('IHDR', Uint8Array.from(head)), ...more, ...body)
}
