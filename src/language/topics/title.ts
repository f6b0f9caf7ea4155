import { within } from '../letters/edits'
import { areInflected, stem } from '../letters/stem'
import { isStop, wordsOf } from '../letters/words'
import { isBound, isFiller, withoutFillers, withoutTimesAndPrices } from './fillers'
import { solidTerms, termsIn } from './terms'

export interface Match {
  keyword: string
  /** At least half of it. */
  found: boolean
  /**
   * How much it counts, and how much of that is on the cover: 1 for a word, its pairs of characters
   * for a Chinese or Japanese term.
   */
  weight: number
  got: number
}

/**
 * Which keywords of a live's title the cover's text holds: the same word but for case, inflection
 * and one wrong letter in five, or another name of the same thing in any language of the lexicon.
 * Chinese and Japanese are told term by term and counted pair by pair of characters, so that a
 * title cut in the middle of a word counts for what is there. Articles, the show, its day, what is
 * new, numbers, prices and repeats are no keywords.
 */
export function matchTitle(title: string, texts: readonly string[]): Match[] {
  const words = texts.flatMap((text) => wordsOf(text))
  const stems = new Set(words.map(({ text }) => stem(text)))
  const long = [...new Set([...stems, ...words.map(({ text }) => text)])]
    .map(blurred)
    .filter((it) => it.length >= 4)
    .slice(0, 2000)
  const distinct = [...new Set(words.map(({ text }) => text))].slice(0, 2000)
  const flat = words.map(({ text }) => text).join('')
  const flatBlurred = blurred(flat)
  const meanings = new Set(termsIn(texts.join(' ')).map(({ meaning }) => meaning.id))
  const has = (term: string) => termsIn(term).some(({ meaning }) => meanings.has(meaning.id))

  const said = new Set<string>()
  const isNew = (root: string) => !said.has(root) && said.add(root)
  return wordsOf(withoutTimesAndPrices(title.slice(0, 2000))).flatMap((word): Match[] => {
    const { text, shown, solid } = word
    if (solid)
      return withoutFillers(text)
        .filter(isNew)
        .flatMap((part) => solidMatches(part, flat, meanings))
    const root = stem(text)
    if (isStop(text) || isFiller(text) || !isNew(root)) return []
    const found =
      stems.has(root) ||
      (text.length > 3 && flatBlurred.includes(blurred(text))) ||
      near(blurred(root), long) ||
      near(blurred(text), long) ||
      (/^[가-힣]{2,}$/.test(text) && flat.includes(text)) ||
      distinct.some((other) => areInflected(text, other)) ||
      has(shown)
    return [{ keyword: shown, found, weight: 1, got: found ? 1 : 0 }]
  })
}

/**
 * Syllables of Korean are taken apart, so that one wrong stroke is one wrong letter of many: "이머폰"
 * for "이어폰".
 */
const blurred = (plain: string): string =>
  blurredCyrillic(plain.replace(/[가-힣]+/g, (run) => run.normalize('NFD')))

/**
 * Cyrillic letters that differ by a stroke or two are one to who reads them over a photo: "етскне"
 * for "детские".
 */
const blurredCyrillic = (plain: string): string =>
  /[а-я]/.test(plain)
    ? plain
        .replace(/[ийп]/g, 'н')
        .replace(/[щм]/g, 'ш')
        .replace(/[ыъ]/g, 'ь')
        .replace(/э/g, 'з')
        .replace(/л/g, 'д')
    : plain

const near = (root: string, stems: readonly string[]): boolean => {
  // Korean words of two syllables are too like each other: bags and wigs.
  const edits = Math.floor(root.length / (/[\u1100-\u11ff]/.test(root) ? 7 : 5))
  return edits > 0 && stems.some((other) => within(root, other, edits))
}

/** A pair of characters belongs to the term in which it begins. */
function solidMatches(run: string, flat: string, meanings: ReadonlySet<string>): Match[] {
  let start = 0
  return solidTerms(run).flatMap(({ piece, meanings: own }) => {
    const end = start + piece.length
    const pairs = Array.from({ length: Math.min(end, run.length - 1) - start }, (_, i) =>
      run.slice(start + i, start + i + 2),
    )
    start = end
    if (run.length === 1) pairs.push(run)
    if (pairs.length === 0 || isBound(piece)) return []
    // What stands there letter by letter is counted so; a translation counts whole.
    const translated = !flat.includes(piece) && own.some(({ id }) => meanings.has(id))
    const got = translated ? pairs.length : pairs.filter((pair) => flat.includes(pair)).length
    return [{ keyword: piece, found: got * 2 >= pairs.length, weight: pairs.length, got }]
  })
}
