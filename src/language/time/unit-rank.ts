import { languages } from './words/languages'
import { late } from './late'
import { allOf } from './words/time-words'

/** Per unit, from days to seconds, what any language calls it. */
const names = late(() =>
  (['day', 'hour', 'minute', 'second'] as const).map(
    (unit) => new RegExp(`^(?:${languages.map((words) => allOf(words[unit])).join('|')})$`, 'u'),
  ),
)

/** Which units of time a plain word may be: 0 days … 3 seconds; one letter may be several. */
export const ranksOf = (word: string): number[] =>
  names().flatMap((name, rank) => (name.test(word) ? [rank] : []))
