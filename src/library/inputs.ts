import { packOf } from '../packs'

/** What a line depends on beside the bytes. */
export interface Asked {
  /** A built-in pack's id, or the text of a pack file. */
  pack: string
  lang: string
  title: string | undefined
  brands: readonly string[] | undefined
}

/** The same and this version of us, to be hashed before the bytes. */
export const askedText = ({ pack, lang, title, brands }: Asked): string =>
  JSON.stringify([process.env.LIVECOVER_VERSION, pack, inForce(pack), lang, title, brands])

/** The text of a pack file is in `pack` itself; limits of a day on may have come into force since. */
function inForce(pack: string) {
  const { version, clauses } = packOf(pack)
  return [version, ...clauses.flatMap(({ since }) => since ?? [])]
}

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
