import { within } from '../letters/edits'

/** One name of a list, and its words, plain. */
export interface Entry {
  name: string
  words: string[]
}

/** Letters that are read for each other, in capitals or small. */
const shapes = new Set(
  'vy uv cg co ce oq od ef il ij it lt mn hn bh pr fp sz s5 b8 0o o0 1i 1l i1 l1 8b 5s 4a'
    .split(' ')
    .flatMap((pair) => [pair, pair[1] + pair[0]]),
)

/** Whether just one letter differs, and only as its shape does. */
export function differInShape(word: string, name: string): boolean {
  if (word.length !== name.length || ordinary.has(word)) return false
  const off = [...name].flatMap((letter, i) => (letter === word[i] ? [] : [letter + word[i]]))
  return off.length === 1 && shapes.has(off[0])
}

/**
 * The first of the names that is one edit from a word at most. One edit leaves the first letters as
 * they are, or the last ones: only names that share either are looked at.
 */
export function byEnds(singles: readonly Entry[]): (word: string) => Entry | undefined {
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
export const ordinary: ReadonlySet<string> = new Set(['primary', 'senhora'])
