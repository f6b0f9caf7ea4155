import { basename, extname } from 'node:path'
import { printable } from '../print/printable'

/**
 * `a/cover.png` and `b/cover.jpg` must not overwrite each other: the second becomes `cover-2`, also
 * where case is not told apart.
 */
export function withStems<T extends { file: string }>(
  files: readonly T[],
): (T & { stem: string })[] {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return files.map((input) => {
    const name =
      input.file === '-' ? 'stdin' : cut(plainName(basename(input.file, extname(input.file))))
    const key = name.toLowerCase()
    let stem = name
    for (let i = next.get(key) ?? 2; taken.has(stem.toLowerCase()); i++) {
      stem = `${name}-${i}`
      next.set(key, i + 1)
    }
    taken.add(stem.toLowerCase())
    return { ...input, stem }
  })
}

/** What would move a terminal's cursor, or turn the direction of writing, has no place in a name. */
const plainName = (name: string): string => printable(name).replaceAll('\ufffd', '_')

/** Leaves room for an ending within the 255 bytes that file systems allow. */
function cut(name: string): string {
  let short = name
  while (Buffer.byteLength(short) > 200) short = [...short].slice(0, -1).join('')
  return short
}
