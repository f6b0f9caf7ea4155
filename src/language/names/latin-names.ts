import { within } from '../letters/edits'
import { matchesOf } from '../letters/matches-of'
import { skeleton } from '../letters/skeleton'
import type { NamedForm } from '../named-form'
import type { NamePlace, NameSpan, NameWord } from './name-form'
import { apart, isLatin, longer, ordinary, platforms } from './platform-names'

const joined = (name: string) => skeleton(name.replace(/[ .-]/g, ''))

/** Latin names by their look-alike form. */
const brandOf = new Map(
  platforms.flatMap(({ brand, names }) =>
    names.filter(isLatin).map((name): [string, string] => [joined(name), brand]),
  ),
)
/** Names that are written in two parts. */
const parted = new Set(
  platforms.flatMap(({ names }) =>
    names
      .filter((name) => isLatin(name) && /[ .-]/.test(name))
      .map((name) => name.replace(/[.-]/g, ' ')),
  ),
)
const long = [...brandOf.keys()].filter((name) => name.length >= 6)
const longAnywhere = new RegExp(long.join('|'), 'g')
const shorts = [...brandOf.keys()].filter((name) => name.length >= 4 && name.length < 6)
const trade = 'shop store official live haul finds com app seller mall global br mx es ru uk us'
const handle = new RegExp(`^(${shorts.join('|')})(?:${trade.split(' ').map(joined).join('|')})$`)

/** One named way in which a word is a platform's Latin name. */
interface WordForm extends NamedForm {
  /** `letters`: the word's look-alike form. */
  brand(letters: string, word: string): string | undefined
}

/** The first that fits wins. */
export const wordForms: readonly WordForm[] = [
  {
    id: 'word',
    example: 'Sh0pee',
    brand: (letters) => brandOf.get(letters),
  },
  {
    id: 'handle',
    example: '@temushop',
    brand: (letters) => brandOf.get(letters.match(handle)?.[1] ?? ''),
  },
  {
    id: 'inside',
    example: 'amazonstore',
    // Not: amazonite.
    brand: (letters, word) =>
      letters.length < 6 || longer.test(word) ? undefined : brandOf.get(letters.match(longAnywhere)?.[0] ?? ''),
  },
  {
    id: 'nearly',
    example: 'Lazaba',
    brand: (letters, word) => {
      if (letters.length < 6 || letters.length > 14 || longer.test(word)) return undefined
      // A short name keeps its first letter: `cazada` is not Lazada.
      const near = long.find((name) => within(letters, name, 1) && (name.length > 6 || name[0] === letters[0]))
      return near && brandOf.get(near)
    },
  },
] // prettier-ignore

/** Words that are names, each with its form. */
export function namesAmong(words: readonly NameWord[]): NameSpan[] {
  const known = new Map<string, { brand: string; form: string } | undefined>()
  return words.flatMap(({ text, start, end }) => {
    if (!known.has(text)) known.set(text, nameOf(text))
    const name = known.get(text)
    return name ? { ...name, start, end } : []
  })
}

function nameOf(word: string): { brand: string; form: string } | undefined {
  if (word.length < 4 || word.length > 30 || ordinary.has(word) || !/\p{L}/u.test(word))
    return undefined
  const letters = skeleton(word)
  for (const form of wordForms) {
    const brand = form.brand(letters, word)
    if (brand) return { brand, form: form.id }
  }
  return undefined
}

/** A line in capitals: all letters but the last, or letter by letter but for one pair. */
const tornAlone =
  /^\s*(?:\p{Lu}{3,} \p{Lu}|(?:\p{Lu} )*\p{Lu}{2}(?: \p{Lu})+|(?:\p{Lu} ){2,}\p{Lu}{2})\s*$/u

/**
 * A reader may put a space into a name, and a designer one between all letters: `T E M U`. A short
 * name is one only in capitals, alone and without its last letter, or with one pair of letters that the
 * reader joined: `TEM U`, `TE M U`, not `she in` nor `S. Hein`.
 */
export function spaced(words: readonly NameWord[], written: string): NamePlace[] {
  const found: NamePlace[] = []
  const isTornAlone = tornAlone.test(written)
  words.forEach(({ text, start }, i) => {
    let name = text
    for (let j = i + 1; j < Math.min(words.length, i + 12) && name.length < 14; j++) {
      if (words[j].start - words[j - 1].end > 2) break
      const isTorn = words.slice(i, j + 1).some((word) => word.text.length === 1)
      if (j - i > 1 && !isTorn) break
      name += words[j].text
      const brand = brandOf.get(skeleton(name))
      const pair = `${text} ${words[j].text}`
      const isWhole = name.length >= 6 || j - i >= 3 || parted.has(pair) || isTornAlone
      if (brand && isWhole && !(j === i + 1 && apart.has(pair)))
        found.push({ brand, start, end: words[j].end })
    }
  })
  return found
}

const wordlike =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Canadian_Aboriginal}\p{Script=Armenian}\p{Script=Coptic}\d@$|!€]{1,40}/gu

/** Words of letters and of the digits and signs that may stand for letters. */
export const wordsOf = (simple: string): NameWord[] =>
  matchesOf(simple, wordlike).map(({ 0: text, index }) => {
    const head = text.length - text.replace(/^[@$|!€]+/, '').length
    const core = text.slice(head).replace(/[@|!€]+$/, '')
    return { text: core, start: index + head, end: index + head + core.length }
  })
