import { readFileSync, statSync } from 'node:fs'
import type { Translated } from '../../core/locale'
import { textOf } from '../../core/narrow/text-of'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'

/** The text of a file of at most `most` bytes; what nobody can decode is U+FFFD in it. Throws `BadUsage`, which calls it `what`. */
export function plainText(path: string, most: number, what: Translated<string>): string {
  try {
    // A pipe or a device would be waited for for ever.
    const stats = statSync(path)
    if (!stats.isFile() || stats.size > most) throw new Error('no such file')
    const bytes = readFileSync(path)
    const text = textOf(bytes, (name) => new TextDecoder(name, { fatal: true }).decode(bytes))
    return text ?? bytes.toString()
  } catch {
    const file = printable(path)
    throw new BadUsage({ zh: `${what.zh} ${file} 读不出来。`, en: `The ${what.en} ${file} can’t be read.` }) // prettier-ignore
  }
}
