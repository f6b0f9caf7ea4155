import { safeName } from './download'

/** What a pattern may name. */
export interface NameWords {
  frame: string
  title: string
  date: string
}

export interface NameMade {
  name: string
  /** Keys that nobody knows: they are left as they are written. */
  unknown: string[]
  /** Keys that this cover has nothing for: they are left out, with the signs around them. */
  empty: string[]
}

/** The file name of a cover, without its ending, and what of the pattern could not be done. */
export function nameFor(pattern: string, words: NameWords): NameMade {
  const keys = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, key]) => key)
  const known = (key: string): key is keyof NameWords => key in words
  const unknown = keys.filter((key) => !known(key))
  const empty = keys.filter((key) => known(key) && !words[key].trim())
  const filled = pattern.replace(/\{(\w+)\}/g, (whole, key: string) =>
    known(key) ? words[key].trim() : whole,
  )
  const name = empty.length ? tidy(filled) : filled
  return { name: safeName(name), unknown: unique(unknown), empty: unique(empty) }
}

/** Where a word is missing, the signs that joined it would begin or end the name, or be doubled. */
const tidy = (name: string): string =>
  name.replace(/([-_·.\s])[-_·.\s]+/g, '$1').replace(/^[-_·.\s]+|[-_·.\s]+$/g, '')

const unique = (some: string[]): string[] => [...new Set(some)]
