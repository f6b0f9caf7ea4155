import { central } from './central'
import { eastern } from './eastern'
import { germanic } from './germanic'
import { romance } from './romance'
import { slavic } from './slavic'
import { southern } from './southern'
import type { TimeWords } from './time-words'

/** Every language whose countdowns are known; a new one is a row in one of these files. */
export const languages: readonly TimeWords[] = [
  ...germanic,
  ...eastern,
  ...slavic,
  ...romance,
  ...southern,
  ...central,
]

type Shared = 'at' | 'atBare' | 'onlyBehind' | 'lasting' | 'midnight' | 'live' | 'months'

/** Such words of all languages, each once: a cover that mixes languages says them in any. */
export const inAnyLanguage = (which: Shared): string =>
  [...new Set(languages.flatMap((words) => words[which] ?? []))].join('|')
