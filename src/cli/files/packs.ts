import { nearestOf } from '../../language/letters/nearest'
import { packById, packOf, packs } from '../../packs'
import { WrongPack } from '../../packs/file/problems'
import { BadUsage } from '../errors'
import { printable, printableLines } from '../print/printable'
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
    throw new BadUsage(
      `There is no pack “${printable(given)}”. ${nearest ? `Did you mean ${nearest}?` : `There are ${ids.join(', ')}; a pack file ends in .json.`}`,
    )
  }
  const text = plainText(given, most, 'pack')
  try {
    packOf(text)
    return text
  } catch (error) {
    if (!(error instanceof WrongPack)) throw error
    throw new BadUsage(
      `The pack ${printable(given)} can’t be used:\n${printableLines(error.message)}`,
    )
  }
}
