import { rightToLeft } from '../../language/letters/right-to-left'
import { sureDigit } from './ask'
import type { Told } from './own/told'

/** With the digits and points of Arabic. */
const number = /\p{Nd}[\p{Nd}.,:٫٬]*/gu

/** Digits are the recognisers' strength: where both saw one number, or only they, theirs stands. */
export function keepDigits(text: string, signs: readonly Told[]): string {
  const recognised = signs.map((sign) => sign.text).join('')
  const [ours, theirs] = [recognised.match(number), text.match(number)]
  if (ours?.length !== 1) return text
  if (theirs) return theirs.length === 1 ? text.replace(theirs[0], ours[0]) : text
  const doubtful = signs.some((sign) => /\d/.test(sign.text) && sign.confidence < sureDigit)
  if (doubtful) return text
  return inPlaceOfWord(text, ours[0], recognised.trim())
}

/** `99 درهم`, read as `درهم وو`: a number at an end of the line is no word of its script. */
function inPlaceOfWord(text: string, digits: string, recognised: string): string {
  const words = text.split(' ')
  if (words.length < 2 || digits.length < 2) return text
  const [starts, ends] = [recognised.startsWith(digits), recognised.endsWith(digits)]
  if (starts === ends) return text
  const first = starts !== rightToLeft.test(text)
  const at = first ? 0 : words.length - 1
  if ([...words[at]].length > digits.length + 1) return text
  return words.map((word, i) => (i === at ? digits : word)).join(' ')
}
