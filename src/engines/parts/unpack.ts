import { Inflate } from 'fflate'
import { UnreadableImage } from '../../core/engines'

/**
 * Packed data go in by bites, so that a bomb can make no more than one bite of zeros, a
 * thousandfold, beyond what was asked for.
 */
const bite = 1 << 16

/** Takes what is unpacked, in order. What it throws ends the unpacking. */
export type Take = (piece: Uint8Array) => void

/**
 * Unpacks exactly `size` bytes of zlib data that lie in `parts`, piece by piece, so that nobody
 * holds all of them. The platform's inflater is several times as fast as plain code, but each says
 * something else of damaged data, or nothing: what it does not finish is judged by the same code
 * everywhere, from the start, to which `begin` goes back. Throws `UnreadableImage`.
 */
export async function unpack(
  parts: readonly Uint8Array[],
  size: number,
  begin: () => Take,
): Promise<void> {
  if (!(await unpackNatively(parts, size, begin()))) unpackPlainly(parts, size, begin())
}

/** False when the platform did not get to the end. */
async function unpackNatively(
  parts: readonly Uint8Array[],
  size: number,
  take: Take,
): Promise<boolean> {
  const rest = bitesOf(parts)
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { value, done } = rest.next()
      if (done) controller.close()
      else controller.enqueue(value as Uint8Array<ArrayBuffer>)
    },
  })
  const reader = readerOf(packed)
  if (!reader) return false
  for (let left = size; left > 0;) {
    const piece = await reader.read().then(
      ({ value }) => value,
      () => undefined,
    )
    if (!piece) return false
    take(piece.subarray(0, left))
    left -= piece.length
  }
  void reader.cancel().catch(() => {})
  return true
}

function readerOf(packed: ReadableStream<Uint8Array<ArrayBuffer>>) {
  try {
    return packed.pipeThrough(new DecompressionStream('deflate')).getReader()
  } catch {
    return undefined
  }
}

function unpackPlainly(parts: readonly Uint8Array[], size: number, take: Take): void {
  let left = size
  let thrown: { error: unknown } | undefined
  const stream = new Inflate((piece) => {
    const wanted = piece.subarray(0, left)
    left -= wanted.length
    try {
      if (!thrown && wanted.length > 0) take(wanted)
    } catch (error) {
      thrown = { error }
    }
  })
  // The two bytes of the zlib header may be split over parts.
  let skip = 2
  try {
    for (const part of bitesOf(parts)) {
      const start = Math.min(skip, part.length)
      skip -= start
      stream.push(part.subarray(start))
      if (left === 0 || thrown) break
    }
    if (left > 0 && !thrown) stream.push(new Uint8Array(), true)
  } catch (error) {
    if (left > 0 && !thrown)
      throw new UnreadableImage(/EOF/i.test(String(error)) ? 'truncated' : 'damaged', 'IDAT')
  }
  if (thrown) throw thrown.error
  if (left > 0) throw new UnreadableImage('truncated', 'IDAT')
}

function* bitesOf(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts)
    for (let at = 0; at < part.length; at += bite) yield part.subarray(at, at + bite)
}
