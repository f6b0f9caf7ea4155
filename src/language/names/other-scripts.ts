import { within } from '../letters/edits'
import { fold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { plain } from '../letters/plain'
import type { NamePlace } from './name-form'
import { isLatin, platforms } from './platform-names'

const names = platforms.flatMap(({ brand, names }) =>
  names
    .filter((name) => !isLatin(name))
    .map((name): [string, string] => [plain(fold(name).text), brand]),
)
const brandOf = new Map(names)
const escaped = names
  .map(([name]) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .sort((a, b) => b.length - a.length)
const isSpaced = (name: string) =>
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name)

const anywhere = new RegExp(`(${escaped.filter((name) => !isSpaced(name)).join('|')})`, 'gu')
const asWord = new RegExp(
  `(?<![\\p{L}\\p{M}])[وبلف]?(?:ال)?(${escaped.filter(isSpaced).join('|')})\\p{L}{0,2}(?!\\p{L})`,
  'gu',
)

/** Names in scripts whose words are not parted by spaces stand anywhere in a plain text. */
export const unspaced = (simple: string): NamePlace[] => placesIn(simple, anywhere)

/** Where words are parted, a name is one of them, and up to two letters of inflection may follow. */
export const inflected = (simple: string): NamePlace[] => placesIn(simple, asWord)

/** So long a Cyrillic name is told with one letter wrong: `Вайлаберриз`; classmates are no network. */
const longest = names.filter(([name]) => /^(?!одноклассн)\p{Script=Cyrillic}{9,}$/u.test(name))

/**
 * Long Cyrillic names of which a reader took one letter for another. Their first letter is kept: a
 * `контакт` is no network.
 */
export const nearly = (simple: string): NamePlace[] =>
  matchesOf(simple, /(?<!\p{L})\p{Script=Cyrillic}{8,14}(?!\p{L})/gu).flatMap(
    ({ 0: word, index }) => {
      const near = longest.find(
        ([name]) => name !== word && name[0] === word[0] && within(word, name, 1),
      )
      return near ? [{ brand: near[1], start: index, end: index + word.length }] : []
    },
  )

const placesIn = (simple: string, pattern: RegExp): NamePlace[] =>
  matchesOf(simple, pattern).flatMap(({ 0: match, 1: name, index }) => {
    const brand = brandOf.get(name)
    return brand ? { brand, start: index, end: index + match.length } : []
  })
