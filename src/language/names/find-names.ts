import { within } from '../letters/edits'
import { plain } from '../letters/plain'
import { fold } from '../letters/fold'
import { wordsIn } from '../letters/words'

/** A name from a list that stands in the text; `match` as written there, folded. */
export interface NameFound {
  name: string
  match: string
  /** Places in the text given. */
  start: number
  end: number
}

export interface NameList {
  find(text: string): NameFound[]
}

/**
 * Prepares a list of names once. Whole words, one edit allowed from seven letters on; names in
 * Chinese or Japanese wherever they occur.
 */
export function nameList(names: readonly string[]): NameList {
  const entries = names
    .slice(0, 1000)
    .map((name) => ({ name, words: wordsOfName(name) }))
    .filter(({ words }) => words.length > 0)
  const byFirst = new Map<string, typeof entries>()
  for (const entry of entries)
    byFirst.set(entry.words[0], [...(byFirst.get(entry.words[0]) ?? []), entry])
  const singles = entries.filter(({ words }) => words.length === 1 && words[0].length >= 7)
  const solid = entries.filter(({ words }) => words.length === 1 && isSolid(words[0]))

  return {
    find(text) {
      const { text: folded, from } = fold(text)
      const words = wordsIn(folded, plain(folded))
      const found: NameFound[] = []
      const put = (name: string, start: number, end: number) =>
        found.push({
          name,
          match: folded.slice(start, end),
          start: from[start],
          end: from[end],
        })
      words.forEach((word, i) => {
        if (word.solid) {
          for (const { name, words: own } of solid) {
            const at = word.text.indexOf(own[0])
            if (at >= 0) put(name, word.start + at, word.start + at + own[0].length)
          }
          return
        }
        const whole = byFirst
          .get(word.text)
          ?.find((entry) => entry.words.every((part, k) => words[i + k]?.text === part))
        const near =
          whole ?? (ordinary.has(word.text) ? undefined : singles.find(isNear(word.text)))
        const last = words[whole ? i + whole.words.length - 1 : i]
        if (near) put(near.name, word.start, last.end)
      })
      return found
    },
  }
}

const isNear = (word: string) => (entry: { words: string[] }) =>
  word.length >= 7 && within(word, entry.words[0], 1)

/** Everyday words one letter from a well-known name (Primark, Sephora). */
const ordinary = new Set(['primary', 'senhora'])

const isSolid = (word: string) => /[\u3040-\u30ff\u3400-\u9fff]/.test(word)

function wordsOfName(name: string): string[] {
  const folded = fold(name.slice(0, 100)).text
  return wordsIn(folded, plain(folded)).map(({ text }) => text)
}
