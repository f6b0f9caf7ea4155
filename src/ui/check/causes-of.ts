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

/** A question about what would be refused weighs more than a loss that is sure. */
const rankOf = ({ level, outcome }: Verdict): number =>
  2 * { reject: 0, downrank: 1, advise: 2 }[level] + (outcome === 'fail' ? 0 : 1)

/** With the words that were found, else with what was measured. */
function causeOf(verdict: Verdict, pack: Pack, locale: Locale): string {
  const { findings, measure } = verdict
  const words = findings.find((it) => it.words)?.words
  const figure = words ?? (measure ? withUnit(measure.measured, measure.unit) : '')
  return [say(verdict, pack, locale).title, figure.slice(0, 24)].filter(Boolean).join(' ')
}
