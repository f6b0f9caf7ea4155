import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const picture = /\.(png|jpe?g|webp)$/i

/** Files as given, folders replaced by the pictures right in them, sorted by name. A path that doesn't exist is kept: reading it says so. */
export async function expand(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (it) => it.isDirectory(),
      () => false,
    )
    if (!isFolder) {
      files.push(path)
      continue
    }
    const names = (await readdir(path)).filter((name) => picture.test(name)).sort()
    files.push(...names.map((name) => join(path, name)))
  }
  return files
}
