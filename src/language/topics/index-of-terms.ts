import { singular } from '../letters/stem'
import { fold } from '../letters/fold'
import { plain } from '../letters/plain'
import { wordsOf } from '../letters/words'
import { categories } from './category-words'
import { moreNames } from './more-names'
import { seasons } from './seasons'

/** One meaning: a row of the lexicon, under all its names. */
export interface Meaning {
  id: string
  category?: string
  season?: string
}

/** A name of one word or several, by their stems. */
export interface Term {
  words: string[]
  meaning: Meaning
}

/** Names by the ways in which they are looked up. */
interface Index {
  byFirst: Map<string, Term[]>
  /** Of scripts without spaces. */
  solid: Map<string, Meaning[]>
  /** Only as it is written, accents and all. */
  asWritten: Map<string, Meaning[]>
  /** Beginnings of words, by their first letters; ends of compounds. */
  beginnings: Map<string, { stem: string; meaning: Meaning }[]>
  compounds: Map<string, Meaning[]>
  /** Of the names without spaces. */
  longest: number
}

/** As many letters of a beginning are its key. */
export const keyed = 4

const put = <T>(map: Map<string, T[]>, key: string, value: T) =>
  map.set(key, [...(map.get(key) ?? []), value])

function add(index: Index, name: string, meaning: Meaning): void {
  if (name.startsWith('=')) return void put(index.asWritten, name.slice(1), meaning)
  if (name.startsWith('~')) return void put(index.compounds, plain(fold(name.slice(1)).text), meaning)
  const words = wordsOf(name)
  if (words.length === 0) return
  if (name.endsWith('~') && words.length === 1) {
    const stem = words[0].text
    return void put(index.beginnings, stem.slice(0, keyed), { stem, meaning })
  }
  if (words.length === 1 && words[0].solid) {
    if (words[0].text.length >= 2) put(index.solid, words[0].text, meaning)
    return
  }
  const stems = words.map(({ text }) => singular(text))
  put(index.byFirst, stems[0], { words: stems, meaning })
} // prettier-ignore

const namesOf = (names: string) => names.split(',').map((name) => name.trim())
const headOf = (thing: string) => namesOf(thing)[0].replace('=', '')

/** All names of goods, seasons and occasions. */
export const index: Index = (() => {
  const index: Index = {
    byFirst: new Map(),
    solid: new Map(),
    asWritten: new Map(),
    beginnings: new Map(),
    compounds: new Map(),
    longest: 0,
  }
  for (const { id, things } of categories)
    things.forEach((thing, i) => {
      const more = moreNames.map((names) => names[headOf(thing)]).filter(Boolean)
      for (const name of [thing, ...more].flatMap(namesOf))
        add(index, name, { id: `${id}/${i}`, category: id })
    })
  for (const { id, words } of seasons)
    for (const name of namesOf(words)) add(index, name, { id: `season/${id}`, season: id })
  index.longest = Math.max(...[...index.solid.keys()].map((key) => key.length))
  return index
})()

/** Heads of rows, which names of other languages go by. */
export const heads = (): string[] => categories.flatMap(({ things }) => things.map(headOf))
