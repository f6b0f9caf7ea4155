import { arabic, japanese, korean, thai } from './words-asia'
import { german, polish, turkish } from './words-northern-europe'
import { french, italian, portuguese, spanish } from './words-southern-europe'

/**
 * Names of one language, by the first English name of their row in `category-words.ts`; written as
 * there, and `stem~` for all words that begin so and go on for a few letters of inflection, `~part`
 * for all compounds that end so.
 */
export type MoreNames = Readonly<Record<string, string>>

export const moreNames: readonly MoreNames[] = [
  german, polish, turkish, italian, spanish, portuguese, french, thai, japanese, korean, arabic,
] // prettier-ignore
