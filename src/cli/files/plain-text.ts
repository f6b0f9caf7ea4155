import { readFileSync, statSync } from 'node:fs'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'

/** The text of a file of at most `most` bytes, UTF-8. Throws `BadUsage`, which calls it `what`. */
export function plainText(path: string, most: number, what: string): string {
  try {
    // A pipe or a device would be waited for for ever.
    const stats = statSync(path)
    if (!stats.isFile() || stats.size > most) throw new Error('no such file')
    return readFileSync(path, 'utf8')
  } catch {
    throw new BadUsage(`The ${what} ${printable(path)} can’t be read.`)
  }
}
