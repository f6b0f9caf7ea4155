import { within } from '../letters/edits'
import { meant } from '../letters/meant'
import { languages } from './words/languages'
import { late } from './late'
import { allOf } from './words/time-words'

/** Per unit, from days to seconds, what any language calls it. */
const names = late(() =>
  (['day', 'hour', 'minute', 'second'] as const).map(
    (unit) => new RegExp(`^(?:${languages.map((words) => allOf(words[unit])).join('|')})$`, 'u'),
  ),
)

/**
 * Which units of time a plain word may be: 0 days … 3 seconds; one letter may be several. In Latin
 * letters alone it is a Cyrillic one only beside such: `tacob` may be anybody.
 *
 * @param besideCyrillic A Cyrillic unit is written in the same row.
 */
export function ranksOf(word: string, besideCyrillic: boolean): number[] {
  const written = writtenRanks(word)
  const isOne = besideCyrillic || /\p{Script=Cyrillic}/u.test(word)
  return written.length > 0 || !isOne ? written : misreadRanks(word)
}

/** The same of a word as it is written. */
export const writtenRanks = (word: string): number[] =>
  names().flatMap((name, rank) => (name.test(word) ? [rank] : []))

/** Small Cyrillic units in round or slanted type are read as Latin letters: `gHeй`, `MиHym`, `cekyHg`. */
const likeCyrillic: Record<string, string> = {
  g: 'д', d: 'д', h: 'н', m: 'т', м: 'т', t: 'т', u: 'и', i: 'и', і: 'и', y: 'у', k: 'к', c: 'с', e: 'е', o: 'о', a: 'а', b: 'в', n: 'п', p: 'р', x: 'х', r: 'г', '4': 'ч',
} // prettier-ignore
const blur = (word: string) => [...word].map((letter) => likeCyrillic[letter] ?? letter).join('')

const cyrillicNames = late(() =>
  (['day', 'hour', 'minute', 'second'] as const).map((unit) =>
    languages
      .flatMap((words) => meant(allOf(words[unit])))
      .filter((name) => /^\p{Script=Cyrillic}{3,}$/u.test(name))
      .map(blur),
  ),
)

/** One letter more may be wrong in words of five. */
function misreadRanks(word: string): number[] {
  const read = blur(word)
  const isLike = (name: string) => read === name || (read.length > 4 && within(read, name, 1))
  return read.length < 3
    ? []
    : cyrillicNames().flatMap((some, rank) => (some.some(isLike) ? [rank] : []))
}
