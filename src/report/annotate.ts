import type { Box } from '../core/geometry'
import type { Level, Pack } from '../core/pack'
import type { Report, Verdict } from '../core/report'
import type { Outcome } from '../core/rule'
import type { LayerId } from '../core/scene'
import type { Locale } from '../core/locale'
import { say } from './say'

/**
 * One numbered box to draw. The number is the one in the list: one for each verdict, shared by its
 * boxes.
 */
export interface Annotation {
  number: number
  rule: string
  level: Level
  outcome: Outcome
  box: Box
  /** The rule's name, and what of it is here, if there is a word for that. */
  title: string
  label?: string
  layer?: LayerId
}

/**
 * The verdicts that a person must act on or look at, gravest first; their position + 1 is their
 * number. What could not be looked at has no number: there is nothing to see, only to try again.
 */
export function concerns(report: Report): Verdict[] {
  return report.verdicts
    .filter(({ outcome, why }) => outcome === 'fail' || (outcome === 'incomplete' && !why))
    .map((verdict, order) => ({ verdict, order }))
    .sort((a, b) => gravity(a.verdict) - gravity(b.verdict) || a.order - b.order)
    .map(({ verdict }) => verdict)
}

/**
 * What to draw for a report: every place of every concern. Verdicts without a place are only in the
 * list.
 */
export function annotate(report: Report, pack: Pack, locale: Locale): Annotation[] {
  return concerns(report).flatMap((verdict, index) => {
    const { title } = say(verdict, pack, locale)
    return verdict.findings.map(({ box, label, layer }) => ({
      number: index + 1,
      rule: verdict.rule,
      level: verdict.level,
      outcome: verdict.outcome,
      box,
      title,
      ...(label && { label }),
      ...(layer !== undefined && { layer }),
    }))
  })
}

const gravity = ({ level, outcome }: Verdict): number =>
  (outcome === 'fail' ? 0 : 3) + { reject: 0, downrank: 1, advise: 2 }[level]
