import type { Headline } from '../../core/report'
import type { Locale } from '../../core/locale'
import { headlines } from '../headline'
import type { Entry } from '../page/entry'
import { pageWords } from '../page/words'

const kinds = ['rejected', 'incomplete', 'ready', null] as const

export interface Count {
  /** Null: could not be read. */
  kind: Headline | null
  count: number
  said: string
}

/** How many covers of a run stand how; only what there is. */
export const countsOf = (entries: readonly Entry[], locale: Locale): Count[] =>
  kinds
    .map((kind) => ({
      kind,
      count: entries.filter(({ headline }) => headline === kind).length,
      said: kind ? headlines[locale][kind] : pageWords[locale].lost,
    }))
    .filter(({ count }) => count > 0)
