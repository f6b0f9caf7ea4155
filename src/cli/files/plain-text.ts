import { readFileSync, statSync } from 'node:fs'
import { codeOf } from './system-error'

/** Why a file can't be read. */
export type Unreadable = 'missing' | 'folder' | 'large' | 'other'

/** The text of a file of at most `most` bytes, UTF-8. Throws what `refuse` makes of the reason. */
export function plainText(path: string, most: number, refuse: (why: Unreadable) => Error): string {
  const why = reasonAgainst(path, most)
  if (why) throw refuse(why)
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw refuse('other')
  }
}

function reasonAgainst(path: string, most: number): Unreadable | undefined {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return 'folder'
    // A pipe or a device would be waited for for ever.
    if (!stats.isFile()) return 'other'
    return stats.size > most ? 'large' : undefined
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'missing' : 'other'
  }
}
