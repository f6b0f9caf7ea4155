import type { Headline, Verdict } from './report'

/**
 * `rejected` as soon as one reject-level rule fails; `incomplete` while one of them is undecided;
 * else `ready`. Weaker levels advise and never change the headline.
 */
export function headline(verdicts: readonly Verdict[]): Headline {
  const deciding = verdicts.filter(({ level }) => level === 'reject')
  if (deciding.some(({ outcome }) => outcome === 'fail')) return 'rejected'
  return deciding.some(({ outcome }) => outcome === 'incomplete') ? 'incomplete' : 'ready'
}
