import { singular } from '../letters/stem'
import { fold } from '../letters/fold'
import { plain } from '../letters/plain'
import { isStop, wordsIn, wordsOf, type Word } from '../letters/words'
import { categories } from './category-words'
import { seasons } from './seasons'

/** One meaning: a row of the lexicon, under all its names. */
export interface Meaning {
  id: string
  category?: string
  season?: string
}

interface Term {
  words: string[]
  solid: boolean
  meaning: Meaning
}

/** A term of the lexicon that stands in a text. */
export interface TermFound {
  term: string
  meaning: Meaning
  /** Places in the text given. */
  start: number
  end: number
}

const index = (() => {
  const byFirst = new Map<string, Term[]>()
  const solid = new Map<string, Meaning[]>()
  const asWritten = new Map<string, Meaning[]>()
  const add = (names: string, meaning: Meaning) => {
    for (const name of names.split(',').map((name) => name.trim())) {
      if (name.startsWith('=')) {
        asWritten.set(name.slice(1), [...(asWritten.get(name.slice(1)) ?? []), meaning])
        continue
      }
      const words = wordsOf(name)
      if (words.length === 0) continue
      if (words.length === 1 && words[0].solid) {
        if (words[0].text.length >= 2)
          solid.set(words[0].text, [...(solid.get(words[0].text) ?? []), meaning])
        continue
      }
      const stems = words.map(({ text }) => singular(text))
      byFirst.set(stems[0], [
        ...(byFirst.get(stems[0]) ?? []),
        { words: stems, solid: false, meaning },
      ])
    }
  }
  for (const { id, things } of categories)
    things.forEach((thing, i) => add(thing, { id: `${id}/${i}`, category: id }))
  for (const { id, words } of seasons) add(words, { id: `season/${id}`, season: id })
  return {
    byFirst,
    solid,
    asWritten,
    longest: Math.max(...[...solid.keys()].map((key) => key.length)),
  }
})()

/**
 * Terms of categories and seasons in a text; in scripts without spaces the longest at each place.
 * Linear.
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
  return words.flatMap((word, i) => {
    if (word.solid) {
      let end = word.start
      return solidTerms(word.text).flatMap(({ piece, meanings }) => {
        const start = end
        end += piece.length
        return meanings.map((meaning) => found(piece, meaning, start, end))
      })
    }
    const exact = (index.asWritten.get(written(word)) ?? []).map((meaning) =>
      found(word.shown, meaning, word.start, word.end),
    )
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
    return [...exact, ...named]
  })
}

const written = ({ shown }: Word) => shown.toLowerCase()

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
    pieces.push({ piece, meanings: index.solid.get(piece)! })
    i += length
  }
  flush()
  return pieces
}
