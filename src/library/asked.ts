import type { Locale } from '../core/locale'
import type { Pack } from '../core/pack'
import { packById } from '../packs'
import { LiveCoverError } from './errors'

/* What options mean where they are left out. */

export const nameOf = ({ name = 'cover' }: { name?: string }): string => name
export const langOf = ({ lang = 'en' }: { lang?: Locale }): Locale => lang

/** Throws `LiveCoverError`. */
export function packOf({ pack = 'aliexpress-live' }: { pack?: string }): Pack {
  const found = packById(pack)
  if (!found) throw new LiveCoverError('bad-option', `There is no pack “${pack}”.`)
  return found
}
