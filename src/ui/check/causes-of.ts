import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import type { Report, Verdict } from '../../core/report'
import { briefly } from '../../report'
import type { Ignore } from '../../wall/carried'
import { split } from '../session/sort'

/** So many causes name a cover; the rest are a count. */
const most = 3

/**
 * What is wrong with a cover in a few words, gravest first: `Price shown: US $9 · Too much text: 16.5 % of 15 %`. Only what
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
  const told = gravest.slice(0, most).map((verdict) => briefly(verdict, pack, locale))
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
