/** A measured cover, and whether the platform refused it for that. */
export interface Point {
  measured: number
  refused: boolean
}

/** Where the platform's limit lies; an end that no outcome tells is infinite. */
export interface Interval {
  low: number
  high: number
  /** Outcomes that no limit explains. */
  odd: number
}

/** Half of χ² with one degree of freedom at 95 %: limits as likely as that are kept. */
const likely = 1.92

/**
 * The limits that explain the outcomes best: all that leave no outcome odd, or where outcomes are at
 * odds, all within 95 % of the best by likelihood. `bound`: refused is what lies above (`max`) or
 * below (`min`) the limit.
 */
export function intervalOf(points: readonly Point[], bound: 'max' | 'min'): Interval {
  // From below to above, as if all were upper limits.
  const sign = bound === 'max' ? 1 : -1
  const sorted = points
    .map(({ measured, refused }) => ({ at: sign * measured, refused }))
    .sort((a, b) => a.at - b.at)
  const cuts = [-Infinity, ...new Set(sorted.map(({ at }) => at))]
  // A limit at a cut lets all pass up to there, and refuses what is above.
  const odds = cuts.map(
    (cut) => sorted.filter(({ at, refused }) => (at <= cut ? refused : !refused)).length,
  )
  const odd = Math.min(...odds)
  const most = odd + slackFor(odd, points.length)
  const first = odds.findIndex((it) => it <= most)
  const last = odds.length - 1 - [...odds].reverse().findIndex((it) => it <= most)
  const [low, high] = [cuts[first], cuts[last + 1] ?? Infinity]
  return bound === 'max' ? { low, high, odd } : { low: -high, high: -low, odd }
}

function slackFor(odd: number, of: number): number {
  if (odd === 0) return 0
  const rate = Math.min(0.45, odd / of)
  return Math.floor(likely / Math.log((1 - rate) / rate))
}
