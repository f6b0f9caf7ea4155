import type { Box, Polygon } from '../core/geometry'
import type { Level, Pack } from '../core/pack'
import type { Report, Verdict } from '../core/report'
import type { LayerId } from '../core/scene'
import type { Locale } from '../core/locale'
import type { Finding } from '../core/finding'
import { say } from './say'
import { briefly, brieflyAt, labelOf } from './brief'

/** A concern as it is drawn, by whatever hand. The number is the one in the list. */
export interface Annotation {
  number: number
  rule: string
  level: Level
  /** A person must look at all of it. */
  sure: boolean
  /** What is wrong. */
  title: string
  /** What is wrong, and by how much: “Too much text: 16.5 % of 15 %”. */
  brief: string
  places: Place[]
}

export interface Place {
  polygon: Polygon
  box: Box
  /** What of the concern is here, if there is a word for that: “4.5 %”, “US $9.99”. */
  label?: string
  /** What is wrong here, for whoever sees this place alone. */
  brief: string
  layers?: readonly LayerId[]
  /** False where a person must look at this one. */
  sure: boolean
}

/**
 * The verdicts that a person must act on or look at, gravest first; their position + 1 is their
 * number. What could not be looked at has no number: there is nothing to see, only to try again.
 */
export function concerns(report: Report): Verdict[] {
  return report.verdicts
    .filter(({ outcome, why }) => outcome === 'fail' || (outcome === 'incomplete' && !why))
    .map((verdict, order) => ({ verdict, order }))
    .sort((a, b) => gravityOf(a.verdict) - gravityOf(b.verdict) || a.order - b.order)
    .map(({ verdict }) => verdict)
}

/**
 * The one plan for all that draws a report: its concerns but the ignored ones, and every place of
 * each. A concern without a place is only in the list.
 */
export function annotate(
  report: Report,
  pack: Pack,
  locale: Locale,
  ignored: readonly Verdict[] = [],
): Annotation[] {
  return concerns(report).flatMap((verdict, index) => {
    if (ignored.includes(verdict)) return []
    const sure = verdict.outcome === 'fail'
    return {
      number: index + 1,
      rule: verdict.rule,
      level: verdict.level,
      sure,
      title: say(verdict, pack, locale).title,
      brief: briefly(verdict, pack, locale),
      places: verdict.findings.map((finding) => placeOf(finding, verdict, pack, locale)),
    }
  })
}

function placeOf(finding: Finding, verdict: Verdict, pack: Pack, locale: Locale): Place {
  const { polygon, box, layers, doubtful } = finding
  const label = labelOf(verdict, finding, pack, locale)
  return {
    polygon,
    box,
    ...(label !== undefined && { label }),
    brief: brieflyAt(verdict, finding, pack, locale),
    ...(layers && { layers }),
    sure: verdict.outcome === 'fail' && !doubtful,
  }
}

const gravityOf = ({ level, outcome }: Verdict) => gravity(level, outcome === 'fail')

/** What is sure comes before what a person must look at: the gravest is 0. */
export const gravity = (level: Level, sure: boolean): number =>
  (sure ? 0 : 3) + { reject: 0, downrank: 1, advise: 2 }[level]
