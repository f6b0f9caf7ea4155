import { isLetter, moneyFrom } from './agreed'
import { aligned } from './align'
import { foreign, type Alphabet } from './alphabet'
import { strangeness, sureness, type Other, type Told } from './told'

/** A line is the other reader's if so much of what it read are Han … */
const mostlyEastern = 0.5
/** … unless ours is as sure as this. */
const overEastern = 0.9
/** Kana are believed from here on. */
const kanaFrom = 0.8

/** Whether the line is left to the reader that knows Han. */
export function belongsToOther(
  ours: readonly Told[],
  { signs, taught }: Other,
  { signs: learned }: Alphabet,
): boolean {
  if (holdsOwnKana(ours, taught) || isPrice(ours, signs)) return false
  const letters = signs.filter(({ text }) => /\p{L}/u.test(text))
  const eastern = letters.filter(({ text }) => isEastern(text))
  if (eastern.length < mostlyEastern * letters.length || eastern.length === 0) return false
  // Of Han that we never learned ours makes what it knows: 小お of 小红书.
  const beyondUs = eastern.some(
    ({ text, confidence }) => confidence >= hanFrom && !learned.includes(text),
  )
  return beyondUs || strangeness(ours) > 0 || sureness(ours) < overEastern
}

/** 电 behind `16,95` is the € that we see surely. */
const isPrice = (ours: readonly Told[], theirs: readonly Told[]) =>
  ours.some(({ text, confidence }) => /\p{Sc}/u.test(text) && confidence >= moneyFrom) &&
  theirs.filter(({ text }) => /\p{L}/u.test(text)).length === 1

/** Han are believed from here on. */
const hanFrom = 0.8

/**
 * Their line, with the Han and kana that they never learned: 価, り, where they read nothing, and a
 * unit of price at the end, 円, where they read 月.
 */
export function withOwnHan(ours: readonly Told[], { signs, taught }: Other): Told[] {
  const isOwn = ({ text, confidence }: Told) =>
    /\p{Script=Han}/u.test(text) && !taught.has(text) && confidence >= ownHanFrom
  const same = (x: Told, y: Told) => x.text === y.text || (x.text === foreign && isEastern(y.text))
  const isFree = ({ text }: Told) => text === ' '
  const told = aligned(ours, signs, same, isFree).flatMap(([x, y]) =>
    y ? [y] : x && (isOwn(x) || isSureKana(x)) ? [x] : [],
  )
  const [unit, last] = [ours.at(-1), told.at(-1)]
  if (!unit || !last || unit === last || !isOwn(unit) || unit.confidence < last.confidence)
    return told
  // 円 was read as 月 or F, or not at all behind the last digit.
  return isLetter(last) ? [...told.slice(0, -1), unit] : [...told, unit]
}
const ownHanFrom = 0.95

/** Some kana that are no Han to the eye, and surely read. */
const holdsOwnKana = (ours: readonly Told[], taught: ReadonlySet<string>) =>
  ours.filter((sign) => isOwnKana(sign, taught)).length >= fewestKana
const fewestKana = 2

/** Of kana they learned the commonest, and read few: り at a line's end. */
export const isSureKana = ({ text, confidence }: Told) =>
  kana.test(text) && !isHanLike(text) && confidence >= sureKanaFrom
const sureKanaFrom = 0.9
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

const isOwnKana = ({ text, confidence }: Told, taught: ReadonlySet<string>) =>
  kana.test(text) && !taught.has(text) && !isHanLike(text) && confidence >= kanaFrom

export const isHanLike = (sign: string) => 'カニロハタトエーミチヌオセノメへリ'.includes(sign)

export const isEastern = (sign: string) =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}]/u.test(sign)
