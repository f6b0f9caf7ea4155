import { UnreadableImage } from '../../core/engines'
import { Bytes } from '../../core/picture/bytes'
import { pngChunks } from '../../core/picture/chunks'
import { newRaster, type Raster } from '../../core/image/raster'
import { crc32 } from './crc'
import { channelsOf, painter, type Head } from './png-pixels'
import { rowTaker } from './png-rows'
import { unpack } from '../parts/unpack'

const damaged = (detail: string) => new UnreadableImage('damaged', detail)

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
