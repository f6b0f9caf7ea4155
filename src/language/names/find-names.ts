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
  /** False for a name of four letters of which one was only read as one that looks like it. */
  sure: boolean
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
  const byFirst = new Map<string, typeof entries>()
  for (const entry of entries) {
    const alike = byFirst.get(entry.words[0])
    if (alike) alike.push(entry)
    else byFirst.set(entry.words[0], [entry])
  }
  const nearly = byEnds(entries.filter(({ words }) => words.length === 1 && words[0].length >= 7))
  const shaped = entries.filter(({ words: [word, more] }) => !more && isShort(word))
  const solid = entries.filter(({ words }) => words.length === 1 && isSolid(words[0]))

  return {
    find(text, read = false) {
      const { text: folded, from } = fold(text)
      const words = wordsIn(folded, plain(folded))
      const found: NameFound[] = []
      const put = (name: string, start: number, end: number, sure = true) =>
        found.push({
          name,
          match: folded.slice(start, end),
          start: from[start],
          end: from[end],
          sure,
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
        const near = whole ?? (ordinary.has(word.text) ? undefined : nearly(word.text))
        const last = words[whole ? i + whole.words.length - 1 : i]
        if (near) return void put(near.name, word.start, last.end)
        const alike = read ? shaped.find(({ words: [own] }) => differInShape(word.text, own)) : null
        if (alike) put(alike.name, word.start, last.end, word.text.length > 4)
      })
      return found
    },
  }
}

const isShort = (word: string) => word.length >= 4 && word.length <= 6 && !isSolid(word)

/** Letters that are read for each other, in capitals or small. */
const shapes = new Set(
  'vy uv cg co ce oq od ef il ij it lt mn hn bh pr fp sz s5 b8 0o o0 1i 1l i1 l1 8b 5s 4a'
    .split(' ')
    .flatMap((pair) => [pair, pair[1] + pair[0]]),
)

/** Whether just one letter differs, and only as its shape does. */
function differInShape(word: string, name: string): boolean {
  if (word.length !== name.length || ordinary.has(word)) return false
  const off = [...name].flatMap((letter, i) => (letter === word[i] ? [] : [letter + word[i]]))
  return off.length === 1 && shapes.has(off[0])
}

interface Single {
  name: string
  words: string[]
}

/**
 * The first of the names that is one edit from a word at most. One edit leaves the first letters as
 * they are, or the last ones: only names that share either are looked at.
 */
function byEnds(singles: readonly Single[]): (word: string) => Single | undefined {
  const places = new Map<string, number[]>()
  const keys = (word: string) => [`${word.slice(0, 3)}-`, `-${word.slice(-3)}`]
  singles.forEach(({ words: [word] }, i) => {
    for (const key of keys(word)) {
      const there = places.get(key)
      if (there) there.push(i)
      else places.set(key, [i])
    }
  })
  return (word) => {
    if (word.length < 7) return undefined
    const isNear = (i: number) => within(word, singles[i].words[0], 1)
    const found = keys(word).flatMap((key) => places.get(key)?.find(isNear) ?? [])
    return found.length === 0 ? undefined : singles[Math.min(...found)]
  }
}

/** Everyday words one letter from a well-known name (Primark, Sephora). */
const ordinary = new Set(['primary', 'senhora'])

const isSolid = (word: string) => /[\u0e01-\u0e3e\u3040-\u30ff\u3400-\u9fff]/.test(word)

function wordsOfName(name: string): string[] {
  const folded = fold(name.slice(0, 100)).text
  return wordsIn(folded, plain(folded)).map(({ text }) => text)
}
