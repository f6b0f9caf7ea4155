import { zlibSync } from 'fflate'
import { UnreadableImage } from '../core/engines'
import { Bytes } from '../core/picture/bytes'
import { pngChunks } from '../core/picture/chunks'
import type { Size } from '../core/geometry'
import { newRaster, type Raster } from '../core/raster'
import { crc32 } from './crc'
import { chooseFilters, unfilter } from './png-filters'
import { unpack, type Take } from './unpack'

const damaged = (detail: string) => new UnreadableImage('damaged', detail)

interface Head {
  width: number
  height: number
  depth: number
  colour: number
  interlaced: boolean
}

/** Samples a pixel of each colour type: grey, –, RGB, palette, grey + alpha, –, RGBA. */
const channelsOf: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const depthsOf: Record<number, number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}
/** Adam7: first column, first row, step across, step down. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
]

/**
 * Every PNG of the standard: all colour types and depths, palettes, transparency, interlacing; 16
 * bits are cut to 8.
 */
export async function decodePng(data: Uint8Array): Promise<Raster> {
  const { head, packed, palette, transparent } = chunksOf(data)
  const channels = channelsOf[head.colour]
  const bits = channels * head.depth
  const grids = (head.interlaced ? passes : [[0, 0, 1, 1]])
    .map(([x, y, dx, dy]) => ({
      x,
      y,
      dx,
      dy,
      width: Math.ceil((head.width - x) / dx),
      height: Math.ceil((head.height - y) / dy),
    }))
    .filter(({ width, height }) => width > 0 && height > 0)
  const size = grids.reduce(
    (sum, { width, height }) => sum + height * (1 + Math.ceil((width * bits) / 8)),
    0,
  )
  const raster = newRaster(head.width, head.height)
  const paint = painter(head, palette, transparent)
  await unpack(packed, size, () => rowTaker(head, grids, bits, raster, paint))
  return raster
}

interface Grid extends Size {
  x: number
  y: number
  dx: number
  dy: number
}

/**
 * Gathers rows from what is unpacked and paints each as soon as it is whole: unpacked at once, the
 * rows of a large picture of 16 bits would take twice the memory of the picture.
 */
function rowTaker(
  head: Head,
  grids: readonly Grid[],
  bits: number,
  raster: Raster,
  paint: Paint,
): Take {
  let [which, y, filled] = [0, 0, 0]
  let line = new Uint8Array()
  let above = new Uint8Array()
  const start = () => {
    const length = 1 + Math.ceil((grids[which].width * bits) / 8)
    line = new Uint8Array(length)
    above = new Uint8Array(length)
  }
  const end = () => {
    const grid = grids[which]
    const [row, before] = [line.subarray(1), above.subarray(1)]
    if (!unfilter(line[0], row, before, Math.max(1, bits >> 3))) throw damaged('filter')
    const at = ((grid.y + y * grid.dy) * head.width + grid.x) * 4
    paint(row, grid.width, raster.data, at, grid.dx * 4)
    ;[line, above, filled] = [above, line, 0]
    if (++y < grid.height) return
    y = 0
    if (++which < grids.length) start()
  }
  start()
  return (piece) => {
    for (let from = 0; from < piece.length && which < grids.length;) {
      const part = piece.subarray(from, from + line.length - filled)
      line.set(part, filled)
      from += part.length
      filled += part.length
      if (filled === line.length) end()
    }
  }
}

function chunksOf(data: Uint8Array) {
  const bytes = new Bytes(data)
  const packed: Uint8Array[] = []
  let head: Head | undefined
  let palette: Uint8Array = new Uint8Array()
  let transparent: Uint8Array = new Uint8Array()
  let ended = false
  for (const { type, from, to, whole } of pngChunks(bytes)) {
    const needed = ['IHDR', 'PLTE', 'IDAT', 'tRNS'].includes(type)
    if (needed && !whole) throw new UnreadableImage('truncated', type)
    if (needed && crc32(data, from - 4, to) !== bytes.u32(to)) throw damaged(`checksum of ${type}`)
    if (type !== 'IHDR' && !head) throw damaged('no IHDR')
    // Another size than the one that was accepted must not come in by a second header.
    if (type === 'IHDR' && head) throw damaged('a second IHDR')
    if (type === 'IHDR') head = headOf(bytes, from)
    if (type === 'PLTE') palette = data.subarray(from, to)
    if (type === 'tRNS') transparent = data.subarray(from, to)
    if (type === 'IDAT') packed.push(data.subarray(from, to))
    if (type === 'IEND') ended = true
  }
  if (!head) throw damaged('no IHDR')
  if (head.colour === 3 && palette.length < 3) throw damaged('no palette')
  if (packed.length === 0) throw new UnreadableImage(ended ? 'damaged' : 'truncated', 'no IDAT')
  return { head, packed, palette, transparent }
}

function headOf(bytes: Bytes, at: number): Head {
  const head = {
    width: bytes.u32(at),
    height: bytes.u32(at + 4),
    depth: bytes.u8(at + 8),
    colour: bytes.u8(at + 9),
    interlaced: bytes.u8(at + 12) === 1,
  }
  if (
    !depthsOf[head.colour]?.includes(head.depth) ||
    bytes.u8(at + 12) > 1 ||
    bytes.u8(at + 10) ||
    bytes.u8(at + 11)
  )
    throw damaged('IHDR')
  return head
}

type Paint = (
  line: Uint8Array,
  count: number,
  out: Uint8ClampedArray,
  at: number,
  step: number,
) => void

/** Turns one row of samples into RGBA. */
function painter(
  { depth, colour, interlaced }: Head,
  palette: Uint8Array,
  transparent: Uint8Array,
): Paint {
  // What Figma exports is as it should be.
  if (depth === 8 && colour === 6 && !interlaced) return (line, _, out, at) => out.set(line, at)
  if (depth === 8 && colour === 2 && transparent.length === 0) return paintRgb
  const channels = channelsOf[colour]
  const most = 2 ** depth - 1
  const sample = (line: Uint8Array, i: number) => {
    if (depth === 8) return line[i]
    if (depth === 16) return line[2 * i] * 256 + line[2 * i + 1]
    const bit = i * depth
    return (line[bit >> 3] >> (8 - depth - (bit & 7))) & most
  }
  const scale = depth === 16 ? (v: number) => v >> 8 : (v: number) => (v * 255) / most
  // tRNS names one colour as clear (grey, RGB), or gives each palette entry its alpha.
  const key =
    colour < 3 && transparent.length >= channels * 2
      ? Array.from(
          { length: channels },
          (_, i) => transparent[2 * i] * 256 + transparent[2 * i + 1],
        )
      : null

  return (line, count, out, at, step) => {
    for (let i = 0; i < count; i++, at += step) {
      if (colour === 3) {
        const entry = sample(line, i)
        out[at] = palette[3 * entry] ?? 0
        out[at + 1] = palette[3 * entry + 1] ?? 0
        out[at + 2] = palette[3 * entry + 2] ?? 0
        out[at + 3] = transparent[entry] ?? 255
        continue
      }
      const first = i * channels
      const colours = channels < 3 ? 1 : 3
      for (let c = 0; c < 3; c++) out[at + c] = scale(sample(line, first + (colours === 1 ? 0 : c)))
      if (channels === 2 || channels === 4) out[at + 3] = scale(sample(line, first + colours))
      else out[at + 3] = key?.every((value, c) => value === sample(line, first + c)) ? 0 : 255
    }
  }
}

/** What cameras save, without a call for each sample, which halves the time. */
const paintRgb: Paint = (line, count, out, at, step) => {
  for (let i = 0; i < 3 * count; i += 3, at += step) {
    out[at] = line[i]
    out[at + 1] = line[i + 1]
    out[at + 2] = line[i + 2]
    out[at + 3] = 255
  }
}

/** RGB, or RGBA where something is transparent; nothing but the picture is written. */
export function encodePng(raster: Raster): Uint8Array {
  const { width, height, data } = raster
  let clear = false
  for (let p = 3; p < data.length && !clear; p += 4) clear = data[p] !== 255
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, clear ? 6 : 2, 0, 0, 0], 8)
  const packed = zlibSync(chooseFilters(raster, clear ? 4 : 3), { level: 6, mem: 9 })
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    pngChunk('IHDR', head),
    pngChunk('IDAT', packed),
    pngChunk('IEND', new Uint8Array()),
  ]
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

export function pngChunk(type: string, body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length + 12)
  const view = new DataView(out.buffer)
  view.setUint32(0, body.length)
  for (let i = 0; i < 4; i++) out[4 + i] = type.charCodeAt(i)
  out.set(body, 8)
  view.setUint32(8 + body.length, crc32(out, 4, 8 + body.length))
  return out
}
