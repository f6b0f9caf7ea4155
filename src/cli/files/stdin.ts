import type { Readable } from 'node:stream'
import type { Locale } from '../../core/locale'
import { BadUsage } from '../errors'
import { usage } from '../usage'
import { mostBytes } from '../../library/unreadable'

/**
 * All that is piped in, or a little more than a picture may have, of which reading says so. Throws
 * `BadUsage` where somebody would have to type it.
 */
export async function readStdin(
  lang: Locale,
  from: Readable & { isTTY?: boolean } = process.stdin,
): Promise<Uint8Array> {
  if (from.isTTY) throw new BadUsage(usage[lang].emptyStdin)
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of from) {
    const piece = Buffer.from(part)
    parts.push(piece)
    bytes += piece.length
    if (bytes > mostBytes) break
  }
  return new Uint8Array(Buffer.concat(parts))
}
