import { within } from '../letters/edits'
import { fold } from '../letters/fold'
import { plain } from '../letters/plain'
import { placesInRun } from '../letters/places-in-run'
import { skeleton } from '../letters/skeleton'
import { wordsIn, type Word } from '../letters/words'
import { holding, platforms } from './platform-names'

interface Span {
  start: number
  end: number
}

/** Letters as they are written, without the signs that may join them. */
const bare = (name: string) => plain(fold(name).text).replace(/[ .-]/g, '')

const brands = new Map([
  [holding.brand, holding.brand],
  ...platforms.flatMap(({ brand, names }) =>
    [brand, ...names].map((name): [string, string] => [bare(name), brand]),
  ),
])

/** The brand that a name is, as it is written; undefined for one that is only like it. */
export function platformNamed(name: string): string | undefined {
  const simple = plain(fold(name).text)
  const isAll = (pattern: RegExp) => simple.match(pattern)?.[0] === simple
  if (isAll(holding.names)) return holding.brand
  // A name that is an ordinary word, too, stands in phrases alone.
  return brands.get(bare(name)) ?? platforms.find(({ phrases }) => phrases && isAll(phrases))?.brand
}

/**
 * Tells of a place of a text, folded, whether it holds one's own: a brand of the lexicon, or any
 * other name. What is written as such a name is nobody else's; what is only like one is not taken for
 * another's by likeness.
 */
export function ownIn(text: string, own: readonly string[]) {
  const names = own.filter((name) => !brands.has(name)).map(wordsOf)
  const words = names.length > 0 ? wordsIn(text, plain(text)) : []
  const exact = names.flatMap((name) => placesOf(words, name, (a, b) => a === b))
  const alike = names.flatMap((name) => placesOf(words, name, isLike))
  return ({ brand, start, end }: Span & { brand: string }): boolean => {
    const holds = (it: Span) => it.start <= start && end <= it.end
    const isGuess = () => platformNamed(text.slice(start, end)) === undefined
    return own.includes(brand) || exact.some(holds) || (alike.some(holds) && isGuess())
  }
}

function wordsOf(name: string): string[] {
  const folded = fold(name).text
  return wordsIn(folded, plain(folded)).map((word) => word.text)
}

function isLike(a: string, b: string): boolean {
  const [one, other] = [skeleton(a), skeleton(b)]
  return one === other || (other.length >= 5 && within(one, other, 1))
}

const spanFrom = (start: number, length: number): Span => ({ start, end: start + length })

/** Where words stand one after another; in scripts without spaces, wherever they do. */
function placesOf(
  words: readonly Word[],
  name: readonly string[],
  same: (a: string, b: string) => boolean,
): Span[] {
  if (name.length === 0) return []
  return words.flatMap((word, i) => {
    const inside = word.solid && name.length === 1 ? placesInRun(word.text, name[0]) : []
    if (inside.length > 0) return inside.map((at) => spanFrom(word.start + at, name[0].length))
    const run = words.slice(i, i + name.length)
    const isIt = run.length === name.length && run.every(({ text }, k) => same(text, name[k]))
    return isIt ? [{ start: word.start, end: run[run.length - 1].end }] : []
  })
}
