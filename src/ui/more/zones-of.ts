import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'

/** What is drawn over a cover; crops are for the preview. */
export const zonesOf = (pack: Pack, locale: Locale) =>
  pack.zones
    .filter(({ kind }) => kind !== 'crop')
    .map(({ title, kind, box: { x, y, width, height } }) => ({
      title: title[locale],
      kind,
      box: { x, y, width, height },
    }))
