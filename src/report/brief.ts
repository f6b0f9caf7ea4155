import type { Verdict } from '../core/report'
import type { Finding } from '../core/finding'
import type { Locale, Translated } from '../core/locale'
import type { Pack } from '../core/pack'
import type { Measure } from '../core/rule'
import { plural } from '../core/plural'
import { ofLimit, inLocale } from './number'
import { clauseOf, say } from './say'

/** So many words that were found are named; of the others it is told how many. */
const named = 2

/**
 * What is wrong, in one line, for pins, legends and notes: “Too much text: 16.5 % of 15 %”,
 * “Price shown: US $9.99”.
 */
export function briefly(verdict: Verdict, pack: Pack, locale: Locale): string {
  const figure = figureOf(verdict, pack, locale)
  const { title } = say(verdict, pack, locale)
  return figure ? signs[locale].colon(title, figure) : title
}

/** The same of one of its places: what is there, or how much of the whole is there. */
export function brieflyAt(verdict: Verdict, finding: Finding, pack: Pack, locale: Locale): string {
  const own = labelOf(verdict, finding, pack, locale)
  const { title } = say(verdict, pack, locale)
  if (own === undefined) return briefly(verdict, pack, locale)
  if (title.includes(own)) return title
  if (figureOf(verdict, pack, locale).startsWith(own)) return briefly(verdict, pack, locale)
  return isTold(verdict.measure)
    ? `${briefly(verdict, pack, locale)} · ${signs[locale].here(own)}`
    : signs[locale].colon(title, own)
}

/** What of a concern is at a place, in the language of the reader; nothing where that says nothing. */
export function labelOf(
  verdict: Verdict,
  { label }: Finding,
  pack: Pack,
  locale: Locale,
): string | undefined {
  if (label === undefined || label === '?' || (verdict.measure && !isTold(verdict.measure)))
    return undefined
  const { things } = clauseOf(verdict, pack).rule.sentences[locale]
  return inLocale(things?.[label] ?? label, locale)
}

/** The figure alone, empty where there is none that one could picture. */
export function figureOf(verdict: Verdict, pack: Pack, locale: Locale): string {
  if (verdict.why || verdict.askedBy) return ''
  const { figure } = clauseOf(verdict, pack).rule.sentences[locale]
  const own = figure?.(verdict.facts)
  if (own !== undefined) return inLocale(own, locale)
  if (verdict.measure) return isTold(verdict.measure) && agrees(verdict) ? ofLimit(verdict.measure, locale) : '' // prettier-ignore
  const labels = verdict.findings.flatMap((it) => labelOf(verdict, it, pack, locale) ?? [])
  return several([...new Set(labels)], locale)
}

function several(labels: readonly string[], locale: Locale): string {
  const more = labels.length - named
  const shown = labels.slice(0, named).join(signs[locale].and)
  return more > 0 ? signs[locale].more(shown, more) : shown
}

/** Variances and probabilities say nothing to who has to mend the cover. */
const isTold = (measure: Measure | undefined): measure is Measure =>
  measure !== undefined && ['share', 'px', 'bytes', 'count'].includes(measure.unit)

/** What fails for another reason keeps the limit of its measure: the figure would contradict. */
const agrees = ({ outcome, measure }: Verdict): boolean =>
  !measure ||
  outcome !== 'fail' ||
  (measure.bound === 'max' ? measure.measured > measure.limit : measure.measured < measure.limit)

const signs: Translated<{
  colon: (what: string, figure: string) => string
  here: (figure: string) => string
  and: string
  more: (shown: string, more: number) => string
}> = {
  zh: {
    colon: (what, figure) => `${what}${what.endsWith('？') ? '' : '：'}${figure}`,
    here: (figure) => `此处 ${figure}`,
    and: '、',
    more: (shown, more) => `${shown} 等 ${named + more} 处`,
  },
  en: {
    colon: (what, figure) => `${what}${what.endsWith('?') ? '' : ':'} ${figure}`,
    here: (figure) => `here ${figure}`,
    and: ', ',
    more: (shown, more) => `${shown} and ${plural(more, 'other', 'others')}`,
  },
}
