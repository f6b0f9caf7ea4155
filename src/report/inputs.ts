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
