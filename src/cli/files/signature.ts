import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { pngChunk } from '../../engines/pictures/png-encode'

/**
 * What we draw carries this chunk right behind its header, so that a folder that is looked at again
 * does not show our own pictures as covers, and may be drawn anew. It holds the hash of all the
 * rest of the file: taken over into another picture it says nothing.
 */
const chunkOf = (rest: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of rest) hash.update(part)
  const text = `LiveCover\0drawn ${hash.digest('hex')}`
  return Buffer.from(pngChunk('tEXt', new TextEncoder().encode(text)))
}
/** The PNG signature and IHDR, which is always the first chunk and always this long. */
const header = 33
const length = chunkOf([]).length
/** Length, type and keyword, which are the same in every mark. */
const start = chunkOf([]).subarray(0, 8 + 'LiveCover\0drawn '.length)
/** Of a file that we drew; larger than any that we could have drawn. */
const most = 400_000_000

export function signed(png: Uint8Array): Uint8Array {
  const [head, rest] = [png.subarray(0, header), png.subarray(header)]
  return Buffer.concat([head, chunkOf([head, rest]), rest])
}

/** Whether we drew the file, and nobody has changed it. False for what can't be read. */
export function isSigned(path: string | Buffer): boolean {
  let file: number
  try {
    // A pipe would keep whoever opens it waiting for ever.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch {
    return false
  }
  try {
    const about = fstatSync(file)
    if (!about.isFile() || about.size < header + length || about.size > most) return false
    const first = bytesAt(file, 0, header + length)
    if (!start.equals(first.subarray(header, header + start.length))) return false
    const rest = bytesAt(file, header + length, about.size - header - length)
    return chunkOf([first.subarray(0, header), rest]).equals(first.subarray(header))
  } catch {
    return false
  } finally {
    closeSync(file)
  }
}

function bytesAt(file: number, from: number, size: number): Buffer {
  const bytes = Buffer.alloc(size)
  let filled = 0
  while (filled < size) {
    const read = readSync(file, bytes, filled, size - filled, from + filled)
    if (read === 0) break
    filled += read
  }
  return bytes.subarray(0, filled)
}
