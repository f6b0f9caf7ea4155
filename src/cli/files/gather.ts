import type { Locale } from '../../core/locale'
import { BadUsage } from '../errors'
import type { FileOptions } from '../options'
import { usage } from '../usage'
import { expand, type Input, type LeftOut } from './files'
import { readShortText } from './short-text'
import { readStdin } from './stdin'

/** What stands for stdin. */
const stdin = '-'

/**
 * All files of a command: those that are named, those of a list, a picture on stdin, and what is in
 * folders. Throws `BadUsage` where there is none, and for a list that can't be read.
 */
export async function gather(
  { files, filesFrom, recursive, lang }: FileOptions,
  read = readStdin,
): Promise<{ inputs: Input[]; leftOut: LeftOut[] }> {
  const wanted = [...files.filter((it) => it === stdin), ...(filesFrom === stdin ? [stdin] : [])]
  if (wanted.length > 1) throw new BadUsage(usage[lang].twoStdin)
  const bytes = wanted.length > 0 ? await read(lang) : undefined
  // What is piped in beside a list in a file is a picture.
  const piped = filesFrom === stdin ? bytes : undefined
  const listed = filesFrom === undefined ? [] : await namesIn(filesFrom, piped, lang)
  const { inputs, leftOut } = expand([...files, ...listed], recursive)
  if (inputs.length === 0)
    throw new BadUsage(usage[lang].noPicture(leftOut.some(({ folders }) => folders > 0)))
  const told = inputs.map((it) => (it.file === stdin && files.includes(stdin) ? { ...it, bytes } : it)) // prettier-ignore
  return { inputs: told, leftOut }
}

/** Names one a line, or parted as `find -print0` does it, for names that hold line breaks. */
async function namesIn(list: string, piped: Uint8Array | undefined, lang: Locale) {
  const text = piped
    ? new TextDecoder().decode(piped)
    : await readShortText(list, (why) => new BadUsage(usage[lang].noList(list, why[lang])))
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)
  return names.filter((name) => name.trim() !== '')
}
