import type { Locale } from '../core/locale'
import type { Pack } from '../core/pack'

/**
 * All that a line about a picture depends on beside its bytes, as a text that is hashed before them:
 * where nothing of it has changed, the line holds.
 */
export const inputsText = (
  version: string | undefined,
  pack: string,
  packVersion: Pack['version'] | undefined,
  locale: Locale,
  title: string | undefined,
  brands: readonly string[] | undefined,
): string => JSON.stringify([version, pack, packVersion, locale, title, brands])
