import type { Locale } from '../../core/locale'
import { nearestOf } from '../../language/letters/nearest'
import { packById, packOf, packs } from '../../packs'
import { sayProblems, WrongPack } from '../../packs/file/problems'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'
import { fileWords } from './file-words'
import { plainText } from './plain-text'

/** Bytes; far more than a pack may have, which is told when it is read. */
const most = 4_000_000

/**
 * What `--pack` names: a built-in pack's id as it is, a pack file's text. Throws `BadUsage`, which
 * says of a wrong file each line that is wrong.
 */
export function packNamed(given: string, lang: Locale): string {
  if (packById(given)) return given
  const say = fileWords[lang]
  const shown = printable(given)
  if (!/[./\\]/.test(given)) {
    const ids = packs.map(({ id }) => id)
    const { nearest } = nearestOf(given, ids)
    throw new BadUsage(say.noPack(shown, ids, nearest))
  }
  const text = plainText(given, most, (why) => new BadUsage(say.packUnread(shown, why)))
  try {
    packOf(text)
    return text
  } catch (error) {
    if (!(error instanceof WrongPack)) throw error
    throw new BadUsage(say.packWrong(shown), undefined, sayProblems(error.problems, lang))
  }
}
