import { fold } from '../letters/fold'
import { plain } from '../letters/plain'
import { wordsIn } from '../letters/words'
import { listForms } from './list-forms'

/** A name from a list that stands in the text; `match` as written there, folded. */
export interface NameFound {
  name: string
  match: string
  /** Places in the text given. */
  start: number
  end: number
  /** False for a name of four letters of which one was only read as one that looks like it. */
  sure: boolean
  /** The named way in which it is written. */
  form: string
}

export interface NameList {
  /** `read`: from pixels, where a letter may be taken for one of its shape. */
  find(text: string, read?: boolean): NameFound[]
}

/** More are not looked for: each word of a cover is held against each long name. */
export const mostNames = 10_000

/**
 * Prepares a list of names once. Whole words, one edit allowed from seven letters on, of shorter
 * ones one letter for another of its shape; names in Chinese, Japanese or Thai wherever they occur.
 */
export function nameList(names: readonly string[]): NameList {
  const entries = names
    .slice(0, mostNames)
    .map((name) => ({ name, words: wordsOfName(name) }))
    .filter(({ words }) => words.length > 0)
  const forms = listForms(entries)
  return {
    find(text, read = false) {
      const { text: folded, from } = fold(text)
      const words = wordsIn(folded, plain(folded))
      return words.flatMap((_, i) => {
        for (const { id, find } of forms) {
          const found = find({ words, read }, i)
          if (found.length > 0)
            return found.map(({ name, start, end, doubtful = false }) => ({
              name,
              match: folded.slice(start, end),
              start: from[start],
              end: from[end],
              sure: !doubtful,
              form: id,
            }))
        }
        return []
      })
    },
  }
}

function wordsOfName(name: string): string[] {
  const folded = fold(name.slice(0, 100)).text
  return wordsIn(folded, plain(folded)).map(({ text }) => text)
}
