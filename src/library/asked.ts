import type { Locale } from '../core/locale'
import type { Pack } from '../core/pack'
import { packOf as opened, packs } from '../packs'
import type { FitOptions, LookOptions, RulesOptions } from './api'
import { LiveCoverError } from './errors'

/* What options mean where they are left out. */

export const nameOf = (options: LookOptions | FitOptions): string =>
  ('name' in options ? options.name : undefined) ?? 'cover'
export const langOf = (options: RulesOptions | LookOptions | FitOptions): Locale =>
  ('lang' in options ? options.lang : undefined) ?? 'en'
export const packTextOf = ({ pack = packs[0].id }: { pack?: string }): string => pack

/** Throws `LiveCoverError`, with a sentence that says where a pack file is wrong. */
export function packOf(options: { pack?: string }): Pack {
  const text = packTextOf(options)
  const known = packs.map(({ id }) => id)
  if (!known.includes(text) && !/^\s*\{/.test(text))
    throw new LiveCoverError(
      'bad-option',
      `There is no pack “${text.slice(0, 60)}”. There are ${known.join(', ')}, and pack files by their text.`,
    )
  try {
    return opened(text)
  } catch (error) {
    throw new LiveCoverError('bad-option', error instanceof Error ? error.message : String(error))
  }
}
