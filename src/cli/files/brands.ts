import type { Translated } from '../../core/locale'
import { mostNames } from '../../language/names/find-names'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'
import { readShortText } from './short-text'

/**
 * Names of a list, one a line; empty lines and lines that begin with # are skipped. Line ends
 * of any system, or one line with commas. Throws `BadUsage` with a sentence.
 */
export async function readBrands(path: string): Promise<string[]> {
  const list = printable(path)
  const refuse = ({ zh, en }: Translated<string>) =>
    new BadUsage({ zh: `品牌列表 ${list} ${zh}`, en: `The list of brands ${list} ${en}` })
  const text = await readShortText(path, refuse)
  const names = namesIn(text)
  if (names.length > mostNames)
    throw refuse({
      zh: `有 ${names.length} 个名称，最多能查 ${mostNames} 个。请缩短。`,
      en: `holds ${names.length} names, at most ${mostNames} are looked for. Shorten it.`,
    })
  return names
}

function namesIn(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trim())
  const filled = lines.filter((line) => line !== '' && !line.startsWith('#'))
  // A name may hold a comma; a list in one line needs it between names.
  const parts = filled.length === 1 ? filled[0].split(/[,;\t\uff0c\u3001\uff1b]/) : filled
  return parts.map((name) => name.trim()).filter((name) => name !== '')
}
