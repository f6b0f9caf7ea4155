import { fieldsIn } from '../../core/narrow/object'
import type { Clause, Pack } from '../../core/pack'
import { isFact } from '../limits'
import { explain } from '../rejections'
import { intervalOf, type Interval, type Point } from './interval'
import type { Outcome } from './line'

/**
 * So many outcomes that speak of a rule, and so many on each side, are the least from which a limit
 * is moved: with three a side no single outcome that is wrong can pull the limit past all others.
 */
export const least = { all: 8, side: 3 }
/** So many covers that we would refuse must have passed before a rule counts as missing. */
export const leastMissing = 8
/** Of the outcomes of a rule, so many may be odd; more, and the platform does not go by this. */
const mostOdd = 0.15

export interface RuleFit {
  rule: string
  /** Ours against the platform's: both refuse, we alone, the platform alone, both pass. */
  both: number
  oursAlone: number
  theirsAlone: number
  neither: number
  /** Set where the rule has a limit that was measured. */
  limit?: {
    name: string
    ours: number
    bound: 'max' | 'min'
    points: Point[]
    interval: Interval
    /** More outcomes, well chosen, until the limit is known to a twentieth. */
    more: number
  }
  finding: 'agrees' | 'moved' | 'missing' | 'odd' | 'too-few'
  /** The limit to take, where it moved. */
  fitted?: number
}

/** Holds what the platform said against each rule of a pack that says why it would refuse. */
export function calibrate(outcomes: readonly Outcome[], pack: Pack): RuleFit[] {
  // A platform says the same words again and again.
  const known = new Map<string, string[]>()
  const rulesIn = (reason: string) => {
    const rules = known.get(reason) ?? explain(reason, pack).rules
    known.set(reason, rules)
    return rules
  }
  const told = outcomes.map((outcome) => ({
    outcome,
    // What a person picked is what they knew; the words alone named none.
    rules: outcome.said === 'refused' ? (outcome.rules ?? rulesIn(outcome.reason ?? '')) : [],
  }))
  return pack.clauses
    .filter(({ level }) => level === 'reject')
    .map((clause) => {
      const id = clause.rule.id
      // Refused for something else tells nothing of this rule: platforms often name one reason.
      const speaking = told
        .filter(({ outcome, rules }) => outcome.said === 'passed' || rules.includes(id))
        .flatMap(({ outcome }) => {
          const measure = Object.hasOwn(outcome.measures, id) ? outcome.measures[id] : undefined
          return measure ? [{ ...measure, refused: outcome.said === 'refused' }] : []
        })
      return fitOf(clause, speaking)
    })
    .filter((it) => it.both + it.oursAlone + it.theirsAlone + it.neither > 0)
}

type Speaking = Outcome['measures'][string] & { refused: boolean }

function fitOf(clause: Clause, speaking: readonly Speaking[]): RuleFit {
  const count = (outcome: string, refused: boolean) =>
    speaking.filter((it) => it.outcome === outcome && it.refused === refused).length
  const fit: RuleFit = {
    rule: clause.rule.id,
    both: count('fail', true),
    oursAlone: count('fail', false),
    theirsAlone: count('pass', true),
    neither: count('pass', false),
    finding: 'agrees',
  }
  const limit = limitOf(clause, speaking)
  const refused = speaking.filter((it) => it.refused).length
  const withLimit = { ...fit, ...(limit && { limit }) }
  if (refused === 0)
    return {
      ...withLimit,
      finding: fit.oursAlone >= leastMissing ? 'missing' : fit.oursAlone > 0 ? 'too-few' : 'agrees',
    }
  if (!limit) return { ...fit, finding: fit.oursAlone + fit.theirsAlone > 0 ? 'odd' : 'agrees' }
  return { ...withLimit, ...judged(limit) }
}

function judged({ points, interval, ours, bound }: NonNullable<RuleFit['limit']>) {
  const refused = points.filter((it) => it.refused).length
  const few = points.length < least.all || Math.min(refused, points.length - refused) < least.side
  // What meets a limit passes, so the limit may be the last that passed, not the first refused.
  const isInside =
    bound === 'max'
      ? ours >= interval.low && ours < interval.high
      : ours > interval.low && ours <= interval.high
  if (interval.odd > mostOdd * points.length) return { finding: few ? 'too-few' : 'odd' } as const
  if (isInside) return { finding: 'agrees' } as const
  if (few) return { finding: 'too-few' } as const
  // What has passed is known to pass; what lies between may be refused.
  const fitted = bound === 'max' ? interval.low : interval.high
  // Where no limit at all explains the outcomes about as well, the platform does not go by this.
  return isFinite(fitted) ? ({ finding: 'moved', fitted } as const) : ({ finding: 'odd' } as const)
}

/**
 * The limit of a rule that most of its measures are held against, by its name: two limits may be
 * equal. None where it follows from the picture.
 */
function limitOf({ rule, limits }: Clause, speaking: readonly Speaking[]): RuleFit['limit'] {
  const byName = new Map<string, (Point & { bound: 'max' | 'min' })[]>()
  for (const { measured, bound, of, refused } of speaking) {
    const name = of ?? bound
    if (measured === undefined || bound === undefined || name === undefined) continue
    byName.set(name, [...(byName.get(name) ?? []), { measured, refused, bound }])
  }
  const usable = [...byName].filter(
    ([name]) => Object.hasOwn(limits, name) && !isFact(rule.id, name),
  )
  const [first] = usable.sort(([, a], [, b]) => b.length - a.length)
  if (!first) return undefined
  const [name, measured] = first
  const ours = fieldsIn(limits)[name]
  if (typeof ours !== 'number') return undefined
  const { bound } = measured[0]
  const points = measured
    .filter((it) => it.bound === bound)
    .map(({ measured, refused }) => ({ measured, refused }))
  const interval = intervalOf(points, bound)
  return { name, ours, bound, points, interval, more: moreFor(interval, ours) }
}

/** Each outcome of a cover from the middle of the interval halves it. */
function moreFor({ low, high }: Interval, ours: number): number {
  const wide = Math.min(high, 4 * ours) - Math.max(low, 0)
  const goal = Math.max(Math.abs(ours) / 20, 1e-6)
  return wide <= goal ? 0 : Math.ceil(Math.log2(wide / goal))
}
