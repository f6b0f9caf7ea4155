import { strangeness, sureness, type Other, type Told } from './told'

/** A line is the other reader's if so much of what it read are Han … */
const mostlyEastern = 0.5
/** … unless ours is as sure as this. */
const overEastern = 0.9
/** Kana are believed from here on. */
const kanaFrom = 0.8

/** Whether the line is left to the reader that knows Han. */
export function belongsToOther(ours: readonly Told[], { signs, taught }: Other): boolean {
  if (holdsOwnKana(ours, taught)) return false
  const letters = signs.filter(({ text }) => /\p{L}/u.test(text))
  const eastern = letters.filter(({ text }) => isEastern(text)).length
  if (eastern < mostlyEastern * letters.length || eastern === 0) return false
  return strangeness(ours) > 0 || sureness(ours) < overEastern
}

/** Their line, with a unit of price at its end that they never learned: 円, where they read 月 or nothing. */
export function withOwnUnit(ours: readonly Told[], { signs, taught }: Other): Told[] {
  const [unit, last] = [ours.at(-1), signs.at(-1)]
  const isOwn =
    unit &&
    last &&
    /\p{Script=Han}/u.test(unit.text) &&
    !taught.has(unit.text) &&
    unit.confidence >= Math.max(ownUnitFrom, last.confidence)
  if (!isOwn) return [...signs]
  return isEastern(last.text) ? [...signs.slice(0, -1), unit] : [...signs, unit]
}
const ownUnitFrom = 0.95

/** Some kana that are no Han to the eye, and surely read. */
const holdsOwnKana = (ours: readonly Told[], taught: ReadonlySet<string>) =>
  ours.filter(
    ({ text, confidence }) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) &&
      !taught.has(text) &&
      !isHanLike(text) &&
      confidence >= kanaFrom,
  ).length >= fewestKana
const fewestKana = 2

export const isHanLike = (sign: string) => 'カニロハタトエーミチヌオセノメへリ'.includes(sign)

export const isEastern = (sign: string) =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}]/u.test(sign)
