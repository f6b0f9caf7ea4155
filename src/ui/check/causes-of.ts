import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import type { Report, Verdict } from '../../core/report'
import { say, withUnit } from '../../report'
import type { Ignore } from '../../wall/panel-messages'
import { split } from '../session/sort'

/** So many causes name a cover; the rest are a count. */
const most = 3

/**
 * What is wrong with a cover in a few words, gravest first: `Price US $9 · Text 16 %`. Only what
 * weighs as much as the gravest is named: beside a refusal advice is no cause.
 */
export function causesOf(
  result: { report: Report; ignores: Ignore[] },
  pack: Pack,
  locale: Locale,
): { told: string[]; more: number } {
  const { open } = split(result)
  const worst = Math.min(...open.map(rankOf))
  const gravest = open.filter((it) => rankOf(it) === worst)
  const told = gravest.slice(0, most).map((verdict) => causeOf(verdict, pack, locale))
  return { told, more: gravest.length - told.length }
}

/**
 * As the headline weighs: what is refused, what may be, then what surely weakens it; other questions
 * come last.
 */
const rankOf = ({ level, outcome }: Verdict): number =>
  outcome === 'fail'
    ? { reject: 0, downrank: 2, advise: 3 }[level]
    : { reject: 1, downrank: 4, advise: 5 }[level]

/** With the words that were found, else with what was measured. */
function causeOf(verdict: Verdict, pack: Pack, locale: Locale): string {
  const { findings, measure } = verdict
  const words = findings.find((it) => it.words)?.words
  const figure = words ?? (measure ? withUnit(measure.measured, measure.unit) : '')
  return [say(verdict, pack, locale).title, figure.slice(0, 24)].filter(Boolean).join(' ')
}
