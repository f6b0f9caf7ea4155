import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Whether the module at `url` (its `import.meta.url`) is the script that Node was started with, and
 * not imported by another. Compares real paths, because a URL has `%20` where a path has a space,
 * and a path may lead through a link.
 */
export const isMain = (url: string): boolean =>
  realPath(process.argv[1]) === realPath(fileURLToPath(url))

function realPath(path: string | undefined): string | undefined {
  try {
    return path && realpathSync.native(path)
  } catch {
    return path
  }
}
