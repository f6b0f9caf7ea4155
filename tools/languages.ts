import { gunzipSync } from 'node:zlib'

/**
 * A language of tesseract's (gzipped) without its word lists. The lists (parts 18…20: punctuation,
 * words, numbers) steer reading towards dictionary words, of which covers have few, and are up to
 * half of the file.
 */
export function leanLanguage(packed: Uint8Array): Uint8Array {
  const file = gunzipSync(packed)
  const count = file.readInt32LE(0)
  // A count, an offset for each part (−1: absent), the parts.
  const offsets = Array.from({ length: count }, (_, i) => Number(file.readBigInt64LE(4 + 8 * i)))
  const end = (start: number) =>
    Math.min(...offsets.filter((offset) => offset > start), file.length)
  const head = Buffer.alloc(4 + 8 * count)
  head.writeInt32LE(count)
  const parts: Buffer[] = [head]
  let at = head.length
  offsets.forEach((offset, i) => {
    const part = offset >= 0 && !wordLists.has(i) ? file.subarray(offset, end(offset)) : undefined
    head.writeBigInt64LE(BigInt(part ? at : -1), 4 + 8 * i)
    if (!part) return
    parts.push(part)
    at += part.length
  })
  return Buffer.concat(parts)
}

const wordLists = new Set([18, 19, 20])
