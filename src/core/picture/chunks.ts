import type { Bytes } from './bytes'

export interface Chunk {
  type: string
  from: number
  to: number
  /** Whether the file holds all of it. */
  whole: boolean
}

/** The chunks of a PNG, up to IEND or the end of the file. */
export function* pngChunks(bytes: Bytes): Generator<Chunk> {
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.u32(at)
    const from = at + 8
    const type = bytes.text(at + 4, 4)
    yield {
      type,
      from,
      to: Math.min(bytes.length, from + length),
      whole: from + length + 4 <= bytes.length,
    }
    if (type === 'IEND') return
    at = from + length + 4
  }
}

/** The chunks of a RIFF container (WebP); `bytes` reads little-endian. */
export function* riffChunks(bytes: Bytes): Generator<Chunk> {
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = bytes.u32(at + 4)
    const from = at + 8
    yield {
      type: bytes.text(at, 4),
      from,
      to: Math.min(bytes.length, from + length),
      whole: from + length <= bytes.length,
    }
    at = from + length + (length & 1)
  }
}
