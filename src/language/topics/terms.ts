import { singular } from '../letters/stem'
import { fold } from '../letters/fold'
import { plain } from '../letters/plain'
import { isStop, wordsIn, type Word } from '../letters/words'
import { index, keyed, type Meaning } from './index-of-terms'

export type { Meaning }

/** A term of the lexicon that stands in a text. */
export interface TermFound {
  term: string
  meaning: Meaning
  /** Places in the text given. */
  start: number
  end: number
}

/**
 * Terms of categories and seasons in a text: inflected, in compounds, and in scripts without spaces
 * the longest at each place. Linear.
 */
export function termsIn(text: string): TermFound[] {
  const { text: folded, from } = fold(text)
  const words = wordsIn(folded, plain(folded))
  const stems = words.map(({ text, solid }) => (solid ? text : singular(text)))
  const found = (term: string, meaning: Meaning, start: number, end: number): TermFound => ({
    term,
    meaning,
    start: from[start],
    end: from[end],
  })
  const whole = (word: Word, meanings: readonly Meaning[]) =>
    [...new Set(meanings)].map((meaning) => found(word.shown, meaning, word.start, word.end))
  return words.flatMap((word, i) => {
    // “3 ساعات” are hours, and watches only without a number.
    const counted = /\d$/.test(words[i - 1]?.text ?? '')
    const exact = counted ? [] : (index.asWritten.get(written(word)) ?? [])
    if (word.solid) {
      let end = word.start
      const pieces = solidTerms(word.text).flatMap(({ piece, meanings }) => {
        const start = end
        end += piece.length
        return meanings.map((meaning) => found(piece, meaning, start, end))
      })
      return [...whole(word, exact), ...pieces]
    }
    const named = (index.byFirst.get(stems[i]) ?? [])
      .filter(
        ({ words: own }) =>
          own.every((part, k) => stems[i + k] === part) && !(own.length === 1 && isStop(word.text)),
      )
      .map(({ words: own, meaning }) => {
        const all = words.slice(i, i + own.length)
        const term = all.map(({ shown }) => shown).join(' ')
        return found(term, meaning, word.start, all[all.length - 1].end)
      })
    const parts = named.length > 0 ? [] : [...begun(word.text), ...compounded(word.text)]
    return [...whole(word, [...exact, ...parts]), ...named]
  })
}

const written = ({ shown }: Word) => shown.toLowerCase()

/** Letters of inflection that may follow a beginning. */
const inflection = 6

/** Inflected words: `sukienkami` of `sukien`. */
const begun = (word: string): Meaning[] =>
  (index.beginnings.get(word.slice(0, keyed)) ?? [])
    .filter(({ stem }) => word.startsWith(stem) && word.length - stem.length <= inflection)
    .map(({ meaning }) => meaning)

/** Shorter parts before the last one are no words: `those`, `spring`. */
const firstPart = { latin: 3, korean: 1 }

/** German `Sommerkleider` ends with a kind of goods, Korean 여름원피스 too. */
function compounded(word: string): Meaning[] {
  if (word.length > 40) return []
  const isKorean = /^[가-힣]+$/.test(word)
  if (!isKorean && !/^[a-z]+$/.test(word)) return []
  const parts = isKorean ? koreanParts : index.compounds
  const stem = isKorean ? singular(word) : word
  for (let at = isKorean ? firstPart.korean : firstPart.latin; at < stem.length - 1; at++) {
    const meanings = parts.get(stem.slice(at))
    if (meanings) return meanings
  }
  return isKorean ? [] : (parts.get(word) ?? [])
}

const koreanParts = new Map(
  [...index.byFirst].flatMap(([first, terms]): [string, Meaning[]][] => {
    const single = terms.filter(({ words }) => words.length === 1)
    return /^[가-힣]{2,}$/.test(first) && single.length > 0
      ? [[first, single.map(({ meaning }) => meaning)]]
      : []
  }),
)

/** Parts a run of a script without spaces into known terms and what lies between them. */
export function solidTerms(run: string): { piece: string; meanings: Meaning[] }[] {
  const pieces: { piece: string; meanings: Meaning[] }[] = []
  let rest = ''
  const flush = () => {
    if (rest) pieces.push({ piece: rest, meanings: [] })
    rest = ''
  }
  for (let i = 0; i < run.length;) {
    let length = Math.min(index.longest, run.length - i)
    while (length >= 2 && !index.solid.has(run.slice(i, i + length))) length--
    if (length < 2) {
      rest += run[i++]
      continue
    }
    flush()
    const piece = run.slice(i, i + length)
    pieces.push({ piece, meanings: index.solid.get(piece) ?? [] })
    i += length
  }
  flush()
  return pieces
}
