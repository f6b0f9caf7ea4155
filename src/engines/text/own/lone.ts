import { isLetter, isTwin, moneyFrom } from './agreed'
import { foreign } from './alphabet'
import { isSureKana } from './eastern'
import { sureness, type Told } from './told'

/** A sign that the other reader can't know is ours from here on. */
export const untaughtFrom = 0.5
/** One letter in two sizes, both as sure as this, was written so. */
const surelyTwo = 0.8

/**
 * A currency on a plate of its own: the other knows hardly any, and sees nothing there, or, where we
 * are sure, one sign: 也 for ₽.
 */
export function isLoneMoney([first, ...rest]: readonly Told[], theirs: readonly Told[]): boolean {
  const seen = theirs.filter(({ text }) => text !== ' ')
  if (rest.length > 0 || seen.length > 1 || !/^\p{Sc}$/u.test(first.text)) return false
  return first.confidence >= (seen.length === 0 ? untaughtFrom : moneyFrom)
}

/** Without the less sure of two neighbours that are one letter, large and small: seen twice. */
export const withoutTwins = (signs: readonly Told[]): readonly Told[] =>
  signs.filter((sign, i) => {
    const [before, behind] = [signs[i - 1], signs[i + 1]]
    const isLess =
      (before && isOneLetter(sign, before) && sign.confidence <= before.confidence) ||
      (behind && isOneLetter(sign, behind) && sign.confidence < behind.confidence)
    return !isLess || sign.confidence >= surelyTwo
  })

const isOneLetter = (x: Told, y: Told) =>
  isLetter(x) &&
  x.text !== y.text &&
  (x.text.toLowerCase() === y.text.toLowerCase() || isTwin(x, y) || isTwin(y, x))

/** `25 000+`: of a plus that the other sees we make ₺, but hardly. */
export const withPlus = (ours: readonly Told[], theirs: readonly Told[]): readonly Told[] =>
  theirs.some(({ text }) => text === '+')
    ? ours.map((sign) =>
        /\p{Sc}/u.test(sign.text) && sign.confidence < moneyFrom ? { ...sign, text: '+' } : sign,
      )
    : ours

/** Signs of which the other sees nothing: °C, small behind 22.5. */
export const isOursAlone = (ours: readonly Told[], theirs: readonly Told[]): boolean =>
  ours.length > 1 &&
  theirs.every(({ text }) => text === ' ') &&
  ours.every(({ text }) => text !== foreign) &&
  sureness(ours) >= oursAloneFrom
const oursAloneFrom = 0.95

/**
 * One sign that one of both sees: without a currency a price is none, without a dot an address, and
 * 本日限り without its kana no time. A currency that is hardly seen is a sign that nobody could read.
 */
export const isSeenAlone = (sign: Told): boolean => isSureKana(sign) || isMark(sign)
const isMark = ({ text, confidence }: Told): boolean =>
  (/\p{Sc}/u.test(text) && confidence >= hintFrom) || (text === '.' && confidence >= seenFrom)
export const seenAlone = (sign: Told): Told =>
  isMark(sign) && sign.confidence < seenFrom ? { ...sign, text: foreign } : sign
const seenFrom = 0.6
const hintFrom = 0.4
