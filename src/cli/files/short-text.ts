import type { Translated } from '../../core/locale'
import { textOf } from '../../core/narrow/text-of'
import { readShort } from './read'

/**
 * The text of a short file that somebody wrote or saved: UTF-8, UTF-16 with its mark, or the encoding
 * of older Chinese programs. Throws what `refuse` makes of the end of a sentence, behind the file's name.
 */
export async function readShortText(
  path: string,
  refuse: (why: Translated<string>) => Error,
): Promise<string> {
  const bytes = await readShort(path).catch(() => {
    throw refuse({
      zh: '读不出来。它应该是不超过 1 MB 的文本文件。',
      en: `can't be read. It must be a text file of at most 1 MB.`,
    })
  })
  const text = textOf(bytes, (encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes))
  if (text === null)
    throw refuse({
      zh: '不是能识别的文字。请另存为 UTF-8。',
      en: 'is no text that can be decoded. Save it as UTF-8.',
    })
  return text
}
