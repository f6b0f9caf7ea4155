import { Inflate } from 'fflate'
import { UnreadableImage } from '../../core/engines'

/**
 * Packed data go in by bites, so that a bomb can make no more than one bite of zeros, a
 * thousandfold, beyond what was asked for.
 */
const bite = 1 << 16

/**
 * Unpacks exactly `size` bytes of zlib data that lie in `parts`. The platform's inflater is several
 * times as fast as plain code, but each says something else of damaged data, or nothing: what it
 * does not finish is judged by the same code everywhere.
 */
export const unpack = async (parts: readonly Uint8Array[], size: number): Promise<Uint8Array> =>
  (await unpackNatively(parts, size)) ?? unpackPlainly(parts, size)

async function unpackNatively(
  parts: readonly Uint8Array[],
  size: number,
): Promise<Uint8Array | undefined> {
  const out = new Uint8Array(size)
  const rest = bitesOf(parts)
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { value, done } = rest.next()
      if (done) controller.close()
      else controller.enqueue(value as Uint8Array<ArrayBuffer>)
    },
  })
  try {
    const reader = packed.pipeThrough(new DecompressionStream('deflate')).getReader()
    for (let filled = 0; filled < size;) {
      const { value, done } = await reader.read()
      if (done) return undefined
      out.set(value.subarray(0, size - filled), filled)
      filled += value.length
    }
    void reader.cancel().catch(() => {})
    return out
  } catch {
    return undefined
  }
}

function unpackPlainly(parts: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size)
  let filled = 0
  const stream = new Inflate((part) => {
    out.set(part.subarray(0, size - filled), filled)
    filled = Math.min(size, filled + part.length)
  })
  // The two bytes of the zlib header may be split over parts.
  let skip = 2
  try {
    for (const part of bitesOf(parts)) {
      const start = Math.min(skip, part.length)
      skip -= start
      stream.push(part.subarray(start))
      if (filled >= size) return out
    }
    stream.push(new Uint8Array(), true)
  } catch (error) {
    if (filled < size)
      throw new UnreadableImage(/EOF/i.test(String(error)) ? 'truncated' : 'damaged', 'IDAT')
  }
  if (filled < size) throw new UnreadableImage('truncated', 'IDAT')
  return out
}

function* bitesOf(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts)
    for (let at = 0; at < part.length; at += bite) yield part.subarray(at, at + bite)
}
