/**
 * Names of one language, by the first English name of their row in `category-words.ts`; written as
 * there, and `stem~` for all words that begin so and go on for a few letters of inflection, `~part`
 * for all compounds that end so.
 */
export type NamesByRow = Readonly<Record<string, string>>
