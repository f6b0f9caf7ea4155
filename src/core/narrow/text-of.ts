/**
 * The text of a file that somebody wrote or saved: UTF-8, UTF-16 with its mark, or the encoding of
 * older Chinese programs; null where it is none of them. `decode` throws where an encoding does not
 * fit.
 */
export function textOf(bytes: Uint8Array, decode: (encoding: string) => string): string | null {
  const isMarked = (one: number, other: number) => bytes[0] === one && bytes[1] === other
  const wide = isMarked(0xff, 0xfe) ? 'utf-16le' : isMarked(0xfe, 0xff) ? 'utf-16be' : undefined
  for (const encoding of [wide ?? 'utf-8', 'gb18030']) {
    try {
      return decode(encoding)
    } catch {
      // The next one may fit.
    }
  }
  return null
}
