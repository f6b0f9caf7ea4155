import type { Bytes } from './bytes'

/** Where `word` (Latin-1) begins in the bytes from `from` on; -1 if nowhere. */
export function findText({ data }: Bytes, word: string, from = 0): number {
  const first = word.charCodeAt(0)
  for (let at = data.indexOf(first, from); at >= 0; at = data.indexOf(first, at + 1)) {
    let i = 1
    while (i < word.length && data[at + i] === word.charCodeAt(i)) i++
    if (i === word.length) return at
  }
  return -1
}
