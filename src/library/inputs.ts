import type { Locale } from '../core/locale'
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
export async function inputsOf(bytes: Uint8Array, asked: Asked): Promise<string | undefined> {
  const head = new TextEncoder().encode(askedText(asked))
  const all = new Uint8Array(head.length + bytes.length)
  all.set(head)
  all.set(bytes, head.length)
  const hash = await globalThis.crypto?.subtle?.digest('SHA-256', all)
  return hash && hex(new Uint8Array(hash).subarray(0, 16))
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
