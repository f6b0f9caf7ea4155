import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import { packOf, packs } from '../../packs'
import { WrongPack } from '../../packs/file/problems'
import { packWords } from './pack-strings'

/**
 * The document's pack; the first where it remembers none. `said`: a sentence where it remembers one
 * that can't be read here, so that the first stands for it.
 */
export function packKept(kept: string | null, locale: Locale): { pack: Pack; said: string | null } {
  try {
    return { pack: kept === null ? packs[0] : packOf(kept), said: null }
  } catch (error) {
    if (!(error instanceof WrongPack)) throw error
    return { pack: packs[0], said: packWords[locale].unreadable(packs[0].title[locale]) }
  }
}
