import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { isSigned } from './signature'

const picture = /\.(png|jpe?g|webp)$/i

/**
 * A file to look at, and the name that what is drawn for it begins with: one that no other file of
 * the run has.
 */
export interface Input {
  file: string
  stem: string
}

/**
 * Files as given, folders replaced by the pictures right in them, sorted by name, without those
 * that we drew. A path that doesn't exist is kept: reading it says so.
 */
export async function expand(paths: readonly string[]): Promise<Input[]> {
  const files: string[] = []
  for (const path of paths) files.push(...((await picturesIn(path)) ?? [path]))
  return withStems(files)
}

/** Null for what is no folder, or none that opens. */
async function picturesIn(path: string): Promise<string[] | null> {
  try {
    if (!(await stat(path)).isDirectory()) return null
    const names = await readdir(path)
    const pictures = names.filter((name) => picture.test(name)).sort()
    const files: string[] = []
    for (const name of pictures)
      if (!(await isSigned(join(path, name)))) files.push(join(path, name))
    return files
  } catch {
    return null
  }
}

/**
 * `a/cover.png` and `b/cover.jpg` must not overwrite each other: the second becomes `cover-2`, also
 * where case is not told apart.
 */
export function withStems(files: readonly string[]): Input[] {
  const taken = new Set<string>()
  return files.map((file) => {
    const name = cut(basename(file, extname(file)))
    let stem = name
    for (let i = 2; taken.has(stem.toLowerCase()); i++) stem = `${name}-${i}`
    taken.add(stem.toLowerCase())
    return { file, stem }
  })
}

/** Leaves room for an ending within the 255 bytes that file systems allow. */
function cut(name: string): string {
  let short = name
  while (Buffer.byteLength(short) > 200) short = [...short].slice(0, -1).join('')
  return short
}
