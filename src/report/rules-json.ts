import type { Locale } from '../core/locale'
import type { Pack } from '../core/pack'

/** The rulebook as plain JSON values. */
export const rulesJson = (pack: Pack, locale: Locale) =>
  pack.clauses.map(({ rule, level, source, provenance, limits }) => ({
    rule: rule.id,
    title: rule.sentences[locale].title,
    level,
    provenance,
    source,
    limits: { ...limits },
  }))
