import { nearestOf } from '../../language/letters/nearest'
import { packById, packOf, packs } from '../../packs'
import { sayProblems, WrongPack } from '../../packs/file/problems'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'
import { plainText } from './plain-text'

/** Bytes; far more than a pack may have, which is told when it is read. */
const most = 4_000_000

/**
 * What `--pack` names: a built-in pack's id as it is, a pack file's text. Throws `BadUsage`, which
 * says of a wrong file each line that is wrong.
 */
export function packNamed(given: string): string {
  if (packById(given)) return given
  if (!/[./\\]/.test(given)) {
    const ids = packs.map(({ id }) => id)
    const { nearest } = nearestOf(given, ids)
    const name = printable(given)
    throw new BadUsage({
      zh: `没有规则包“${name}”。${nearest ? `你是不是想输入 ${nearest}？` : `可以是 ${ids.join('、')}；规则包文件以 .json 结尾。`}`,
      en: `There is no pack “${name}”. ${nearest ? `Did you mean ${nearest}?` : `There are ${ids.join(', ')}; a pack file ends in .json.`}`,
    })
  }
  const text = plainText(given, most, { zh: '规则包', en: 'pack' })
  try {
    packOf(text)
    return text
  } catch (error) {
    if (!(error instanceof WrongPack)) throw error
    const { problems } = error
    const file = printable(given)
    const sentence = { zh: `规则包 ${file} 用不了：`, en: `The pack ${file} can’t be used:` }
    const lines = { zh: sayProblems(problems, 'zh'), en: sayProblems(problems, 'en') }
    throw new BadUsage(sentence, undefined, lines)
  }
}
