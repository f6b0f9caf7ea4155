import { hasCents } from './amount'

/** `20.30` may be a time or a date. */
export const isClock = (number: string): boolean =>
  /^(?:[01]?\d|2[0-4])\.[0-5]\d$|^(?:[0-2]?\d|3[01])\.(?:0\d|1[0-2])$/.test(number)

/** No show begins at 22.49, and nothing is sold only then; but much ends at 23.59. */
export const mayBeHour = (number: string): boolean => isClock(number) && !/[1-4]9$/.test(number)

/** `f 2.8`, as lenses have it. */
export const isAperture = (number: string): boolean => /^\d\.\d$/.test(number)

/** `E27`, as bulbs have it. */
export const isSocket = (number: string): boolean => /^(?:14|27|40)$/.test(number)

export const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number)

/** The year of a date, or the day of one: `5 січня 2026 р.`, Turkish `21 Nis`, which is no `NIS`. */
export const isDated = (number: string, ahead: string, behindWritten: string): boolean =>
  (isYear(number) && /\d\.? \p{L}{3,12}\.? (?:de )?$/u.test(ahead)) ||
  (/^[0-3]?\d$/.test(number) && /^ ?Nis(?!\p{L})/u.test(behindWritten))

/** `7원 18원` is 7월 18일, July 18, to a reader that knows 원 alone; hardly anything costs so few won. */
export const mayBeKoreanDay = (number: string): boolean =>
  /^(?:[12]?\d|3[01])$/.test(number) && number !== '10'

/** `RS6`, `RM 5`: as likely a model as a price. */
export const isModel = (letters: string, number: string): boolean =>
  !/\p{Sc}|[.\u0600-\u06ff]/u.test(letters) &&
  /^\d$/.test(number) &&
  !/^(?:usd|eur|gbp|cny|rmb|aed|sar|rub|brl|lei) ?/.test(letters)

/** `EUR 38`, where it may be a size of shoes. */
export const isShoe = (letters: string, number: string): boolean =>
  /^eur/.test(letters.trim()) && /^(?:3[4-9]|4\d)(?:[.,]5)?$/.test(number)

/** Words for sizes, or a range of sizes, in a text. */
export const sizes =
  /eur ?\d\d ?[-~/] ?\d\d(?!\d)|size|taille|talla|taglia|размер|розмір|尺码|码|サイズ|사이즈|ไซ[สซ]์|مقاس|tamanho|numero|gros{1,2}en?|rozmiar|beden|maat|storlek|velikost|μεγεθος|מידה/

/** One digit before a short word: `2 р`, `3 kr`. */
export const isShort = (words: string, number: string): boolean =>
  /^\d$/.test(number) && /^ ?\p{L}{1,2}$/u.test(words) && !/^(?:zl|tl)$/.test(words.trim())

/** A number with cents that is all there is, and neither a time, a date nor a rating. */
export function isBare(simple: string, number: string, start: number, end: number): boolean {
  if (!hasCents(number) || !/^[^\p{L}\d%:★☆]*$/u.test(simple.slice(0, start)) || simple.length > 24)
    return false
  const rest = simple.slice(end)
  if (!/^[^\p{L}\d%:★☆/]*$/u.test(rest)) return false
  return !isClock(number) && !/^[1-5]\.\d\d$/.test(number)
}
