import type { Locale } from '../core/locale'
import { inputsHash } from '../export/inputs-hash'
import { packOf } from '../packs'
import { inputsText } from '../report'

/** What a line depends on beside the bytes. */
export interface Asked {
  /** A built-in pack's id, or the text of a pack file. */
  pack: string
  lang: Locale
  title: string | undefined
  brands: readonly string[] | undefined
}

/** The same and this version of us, to be hashed before the bytes. */
export const askedText = ({ pack, lang, title, brands }: Asked): string =>
  inputsText(process.env.LIVECOVER_VERSION, pack, packOf(pack), lang, title, brands)

/**
 * All that a picture's line depends on, hashed, by which `--resume` knows it. Undefined where the
 * platform has no hashing, as on a page that is not secure.
 */
export const inputsOf = (bytes: Uint8Array, asked: Asked): Promise<string | undefined> =>
  inputsHash(askedText(asked), bytes)
