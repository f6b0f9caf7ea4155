import { Unzlib } from 'fflate'

/**
 * Unpacks zlib data up to `most` bytes; empty where it is broken from the start. A bomb stops at
 * the limit.
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Unzlib((part) => {
    parts.push(part)
    size += part.length
  })
  // In small bites: one bite of packed zeros unpacks a thousandfold.
  const bite = 4096
  try {
    for (let at = 0; at < packed.length && size < most; at += bite) {
      stream.push(packed.subarray(at, at + bite), at + bite >= packed.length)
    }
  } catch {
    // What came before the damage still counts.
  }
  const out = new Uint8Array(Math.min(size, most))
  let at = 0
  for (const part of parts) {
    if (at >= out.length) break
    out.set(part.subarray(0, out.length - at), at)
    at += part.length
  }
  return out
}
