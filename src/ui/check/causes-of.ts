import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import type { Report, Verdict } from '../../core/report'
import { briefly } from '../../report'
import type { Ignore } from '../../wall/panel-messages'
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

/** A question about what would be refused weighs more than a loss that is sure. */
const rankOf = ({ level, outcome }: Verdict): number =>
  2 * { reject: 0, downrank: 1, advise: 2 }[level] + (outcome === 'fail' ? 0 : 1)
