import type { Translated } from './locale'

/** `1 line`, `2 lines`: English needs the word to fit its number. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** A list that is longer is told by its first three, and how many there are beside them. */
const most = 6
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
