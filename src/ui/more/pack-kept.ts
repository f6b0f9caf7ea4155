import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import { packOf, packs } from '../../packs'
import { WrongPack } from '../../packs/file/problems'
import { packWords } from './pack-strings'

/**
 * The pack that a document or a browser keeps; the first where it keeps none. `said`: a sentence
 * where it keeps one that can't be read here, so that the first stands for it.
 */
export function packKept(kept: string | null, locale: Locale): { pack: Pack; said: string | null } {
  try {
    return { pack: kept === null ? packs[0] : packOf(kept), said: null }
  } catch (error) {
    if (!(error instanceof WrongPack)) throw error
    return { pack: packs[0], said: packWords[locale].unreadable(packs[0].title[locale]) }
  }
}
