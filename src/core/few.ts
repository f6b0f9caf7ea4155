import type { Translated } from './locale'

/** A list that is longer is told by its first three, and how many there are beside them. */
const most = 4
const first = 3

/** Words one after another, as one reads them: `a, b, c and 197 more`. */
export const few: Translated<(words: readonly string[]) => string> = {
  zh: (words) =>
    words.length > most
      ? `${words.slice(0, first).join('、')} 等 ${words.length} 个`
      : words.join('、'),
  en: (words) =>
    words.length > most
      ? `${words.slice(0, first).join(', ')} and ${words.length - first} more`
      : words.join(', '),
}
