import type { Locale } from '../../core/locale'
import { headlines } from '../../report'
import { headlineOf } from './sort'
import type { Result } from './stage'

/** `2 × Would be rejected · 1 × Ready to upload` */
export function sumUp(results: readonly Result[], locale: Locale): string {
  const verdicts = results.map((it) => headlineOf(it, locale).headline)
  return (['rejected', 'incomplete', 'ready'] as const)
    .map((it) => [verdicts.filter((verdict) => verdict === it).length, it] as const)
    .filter(([count]) => count > 0)
    .map(([count, it]) => `${count} × ${headlines[locale][it]}`)
    .join(' · ')
}
