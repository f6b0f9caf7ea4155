import type { Alphabet, Lettering } from './alphabet'

interface Told {
  text: string
  latin?: string
}

/**
 * The same signs in the letters of their script: a word follows its own tell-tale letters, else
 * those of its line, else `usual`, the script of the cover. Without any it is Latin.
 */
export function lettered<S extends Told>(
  signs: readonly S[],
  alphabet: Alphabet,
  usual?: Lettering,
): S[] {
  const line = letteringOf(signs, alphabet)
  const spelled = wordsOf(signs).flatMap((word) => {
    const own = letteringOf(word, alphabet)
    const script = own ?? line ?? usual ?? latin
    if (script === latin || (!own && !canBeWritten(word, script))) return word.map(inLatin)
    return word.map((sign) => ({ ...sign, text: script.shared.get(sign.text) ?? sign.text }))
  })
  return spelled.map((sign, i) => ({
    ...sign,
    text: inKatakana(spelled, i, alphabet) ?? sign.text,
  }))
}

/** The same, but for words that only their line or cover calls other than Latin. */
export const inOwnLetters = <S extends Told>(signs: readonly S[], alphabet: Alphabet): S[] =>
  wordsOf(signs).flatMap((word) => lettered(word, alphabet))

const inLatin = <S extends Told>(sign: S): S => (sign.latin ? { ...sign, text: sign.latin } : sign)

/** OZON has a letter that Cyrillic lacks, though none that Latin alone has. */
const canBeWritten = (word: readonly Told[], { own, shared }: Lettering) =>
  word.every(({ text }) => own.has(text) || shared.has(text) || !/\p{L}/u.test(text))

/** Words with the spaces that follow them. */
function wordsOf<S extends Told>(signs: readonly S[]): S[][] {
  let word: S[] = []
  const words = [word]
  for (const sign of signs) {
    word.push(sign)
    if (sign.text === ' ') words.push((word = []))
  }
  return words
}

export const latin: Lettering = { own: new Set(), shared: new Map() }

/** The script whose tell-tale letters are most; undefined where there is none. */
export function letteringOf(signs: readonly Told[], alphabet: Alphabet): Lettering | undefined {
  let best: Lettering | undefined
  let most = 0
  for (const script of [latin, ...alphabet.scripts]) {
    const count = signs.reduce((sum, sign) => sum + (sign.latin ? 0 : tells(sign.text, script, alphabet)), 0) // prettier-ignore
    if (count > most) [best, most] = [script, count]
  }
  return best
}

/** 1 for a letter that only this script has, ½ where another shares it. */
function tells(sign: string, script: Lettering, { scripts }: Alphabet): number {
  const sharing = scripts.some(({ shared }) => shared.has(sign))
  if (script === latin) return !sharing && /\p{Script=Latin}/u.test(sign) ? 1 : 0
  return script.own.has(sign) ? (sharing ? 0.5 : 1) : 0
}

/** へ looks the same in both kana: between katakana it is theirs. */
function inKatakana(
  signs: readonly Told[],
  i: number,
  { katakana: { own, shared } }: Alphabet,
): string | undefined {
  const beside = [signs[i - 1], signs[i + 1]].filter((sign) => sign && sign.text !== ' ')
  return beside.length > 0 && beside.every(({ text }) => own.has(text))
    ? shared.get(signs[i].text)
    : undefined
}
