import type { NamedForm } from '../named-form'
import { placesInRun } from '../letters/places-in-run'
import type { Word } from '../letters/words'
import { byEnds, differInShape, ordinary, type Entry } from './near-names'

/** A text in which names of a list are looked for. */
export interface WordsRead {
  words: readonly Word[]
  /** They come from pixels, where a letter may be taken for one of its shape. */
  read: boolean
}

/** A name, and from where to where it stands. */
export interface ListPlace {
  name: string
  start: number
  end: number
  /** A person must look. */
  doubtful?: boolean
}

/** One named way to write a name; `find` tells those that begin with the word `i`. */
export interface ListForm extends NamedForm {
  find(text: WordsRead, i: number): ListPlace[]
}

/** Of each word the first form that fits wins. */
export const listForms = (entries: readonly Entry[]): readonly ListForm[] => [
  unspaced(entries),
  whole(entries),
  nearly(entries),
  shape(entries),
]

/** Names in scripts without spaces stand anywhere in a run. */
function unspaced(entries: readonly Entry[]): ListForm {
  const solid = entries.filter(({ words }) => words.length === 1 && isSolid(words[0]))
  return {
    id: 'unspaced',
    example: '用资生堂洗面奶',
    find({ words }, i) {
      const { text, start } = words[i]
      if (!words[i].solid) return []
      return solid.flatMap(({ name, words: [own] }) =>
        placesInRun(text, own).map((at) => {
          return { name, start: start + at, end: start + at + own.length }
        }),
      )
    },
  }
}

/** Word for word. */
function whole(entries: readonly Entry[]): ListForm {
  const byFirst = new Map<string, Entry[]>()
  for (const entry of entries) {
    const alike = byFirst.get(entry.words[0])
    if (alike) alike.push(entry)
    else byFirst.set(entry.words[0], [entry])
  }
  return {
    id: 'whole',
    example: 'NIVEA creme',
    find({ words }, i) {
      const { text, start, solid } = words[i]
      const found = (solid ? undefined : byFirst.get(text))?.find((entry) =>
        entry.words.every((part, k) => words.at(i + k)?.text === part),
      )
      return found ? [{ name: found.name, start, end: words[i + found.words.length - 1].end }] : []
    },
  }
}

/** One letter wrong, lost or added in a name of seven and more. */
function nearly(entries: readonly Entry[]): ListForm {
  const near = byEnds(entries.filter(({ words }) => words.length === 1 && words[0].length >= 7))
  return {
    id: 'nearly',
    example: 'Maybeline',
    find({ words }, i) {
      const { text, start, end, solid } = words[i]
      const found = solid || ordinary.has(text) ? undefined : near(text)
      return found ? [{ name: found.name, start, end }] : []
    },
  }
}

/** In a short name one letter read as another of its shape. */
function shape(entries: readonly Entry[]): ListForm {
  const short = entries.filter(({ words: [word, more] }) => !more && isShort(word))
  return {
    id: 'shape',
    example: 'NIYEA',
    find({ words, read }, i) {
      const { text, start, end, solid } = words[i]
      const found =
        read && !solid ? short.find(({ words: [own] }) => differInShape(text, own)) : undefined
      return found ? [{ name: found.name, start, end, doubtful: text.length <= 4 }] : []
    },
  }
}

const isSolid = (word: string) => /[\u0e01-\u0e3e\u3040-\u30ff\u3400-\u9fff]/.test(word)
const isShort = (word: string) => word.length >= 4 && word.length <= 6 && !isSolid(word)
