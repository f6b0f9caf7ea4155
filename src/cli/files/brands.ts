import { mostNames } from '../../language/names/find-names'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'
import { readShort } from './read'

/**
 * Names of a list, one a line; empty lines and lines that begin with # are skipped. Whatever wrote
 * the file: UTF-8, UTF-16 with its mark, or the encoding of older Chinese programs; line ends of any
 * system, or one line with commas. Throws `BadUsage` with a sentence.
 */
export async function readBrands(path: string): Promise<string[]> {
  const refuse = (why: string) => new BadUsage(`The list of brands ${printable(path)} ${why}`)
  const bytes = await readShort(path).catch(() => {
    throw refuse(`can't be read. It must be a text file of at most 1 MB.`)
  })
  const text = decoded(bytes)
  if (text === null) throw refuse('is no text that can be decoded. Save it as UTF-8.')
  const names = namesIn(text)
  if (names.length > mostNames)
    throw refuse(`holds ${names.length} names, at most ${mostNames} are looked for. Shorten it.`)
  return names
}

function decoded(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined
  const other = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  for (const encoding of [marked ?? other ?? 'utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next one may fit.
    }
  }
  return null
}

function namesIn(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trim())
  const filled = lines.filter((line) => line !== '' && !line.startsWith('#'))
  // A name may hold a comma; a list in one line needs it between names.
  const parts = filled.length === 1 ? filled[0].split(/[,;\t\uff0c\u3001\uff1b]/) : filled
  return parts.map((name) => name.trim()).filter((name) => name !== '')
}
