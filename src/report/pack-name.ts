import type { Locale } from '../core/locale'
import type { Pack } from '../core/pack'

/** What a pack is called; your own with what tells it from another of its title. */
export const packName = (
  { id, version, hash, title }: Pick<Pack, 'id' | 'version' | 'hash' | 'title'>,
  locale: Locale,
): string => (hash === undefined ? title[locale] : `${title[locale]} · ${id} ${version} · ${hash}`)
