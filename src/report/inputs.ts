import type { Locale } from '../core/locale'
import type { Pack } from '../core/pack'

/**
 * All that a line about a picture depends on beside its bytes, as a text that is hashed before them:
 * where nothing of it has changed, the line holds. `asked`: the pack's id, or the text of its file;
 * limits of a day on may have come into force since.
 */
export function inputsText(
  ours: string | undefined,
  asked: string,
  { version, clauses }: Pack,
  locale: Locale,
  title: string | undefined,
  brands: readonly string[] | undefined,
): string {
  const inForce = [version, ...clauses.flatMap(({ since }) => since ?? [])]
  return JSON.stringify([ours, asked, inForce, locale, title, brands])
}

/**
 * That text and the bytes after it, hashed: what the line is known by. Undefined where the platform
 * has no hashing, as on a page that is not secure.
 */
export async function inputsHash(text: string, bytes: Uint8Array): Promise<string | undefined> {
  const head = new TextEncoder().encode(text)
  const all = new Uint8Array(head.length + bytes.length)
  all.set(head)
  all.set(bytes, head.length)
  const hash = await globalThis.crypto?.subtle?.digest('SHA-256', all)
  return hash && hex(new Uint8Array(hash).subarray(0, 16))
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
