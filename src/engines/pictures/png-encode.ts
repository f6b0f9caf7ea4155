import { zlibSync } from 'fflate'
import type { Raster } from '../../core/image/raster'
import { crc32 } from './crc'
import { chooseFilters } from './png-filters'

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
