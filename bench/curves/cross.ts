import type { Seen } from '../people/look'

/** A picture on one side of a limit or the other. */
export interface Sample {
  source: string
  value: number
  high: boolean
}

export const sourceOf = ({ row }: Seen) => `${row.source_repo}/${row.source_path}`

export const samples = (
  all: readonly Seen[],
  high: boolean,
  measure: (seen: Seen) => number | null | undefined,
): Sample[] => all.map((seen) => ({ source: sourceOf(seen), value: measure(seen) ?? 0, high }))

/**
 * For each source picture the limit that would be chosen without it and all that was made from it.
 */
export function leftOut(all: readonly Sample[]): Map<string, number> {
  const sources = [...new Set(all.map(({ source }) => source))]
  return new Map(
    sources.map((source) => [source, limitOf(all.filter((one) => one.source !== source))]),
  )
}

/**
 * How many such limits tell right, of what is high and of what is low, and between what they lie.
 */
export function toldRight(all: readonly Sample[]) {
  const limits = leftOut(all)
  const count = (high: boolean) => {
    const some = all.filter((one) => one.high === high)
    return {
      right: some.filter(({ source, value }) => value >= limits.get(source)! === high).length,
      of: some.length,
    }
  }
  return {
    high: count(true),
    low: count(false),
    least: Math.min(...limits.values()),
    most: Math.max(...limits.values()),
  }
}

/** The middle, by ratio, of the widest gap among those with the fewest errors. */
function limitOf(all: readonly Sample[]): number {
  const sorted = [...all].sort((a, b) => a.value - b.value)
  let errors = sorted.filter(({ high }) => !high).length
  let best = { errors, gap: 0, limit: sorted[0].value }
  for (let i = 0; i + 1 < sorted.length; i++) {
    errors += sorted[i].high ? 1 : -1
    const [low, next] = [Math.max(sorted[i].value, 1e-6), Math.max(sorted[i + 1].value, 1e-6)]
    const gap = Math.log(next / low)
    if (errors < best.errors || (errors === best.errors && gap > best.gap))
      best = { errors, gap, limit: Math.sqrt(low * next) }
  }
  return best.limit
}
