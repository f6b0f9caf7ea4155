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

const placesIn = (simple: string, pattern: RegExp): NamePlace[] =>
  matchesOf(simple, pattern).flatMap(({ 0: match, 1: name, index }) => {
    const brand = brandOf.get(name)
    return brand ? { brand, start: index, end: index + match.length } : []
  })
