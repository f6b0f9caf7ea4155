import { within } from '../letters/edits'

/**
 * What Russian letters and what readers of pictures take them for, Latin ones and each other, are
 * one class: `nOCnEAHNN EHb` is ПОСЛЕДНИЙ ДЕНЬ.
 */
const classes = new Map(
  Object.entries({
    a: 'аaдя',
    b: 'ьыъвbб68',
    c: 'сcs',
    e: 'еeэ',
    k: 'кk',
    n: 'пnийнhлuцшщwмmlji!|і',
    o: 'оo0өәq',
    p: 'рp',
    r: 'гr',
    t: 'тt',
    x: 'хxжҳ',
    y: 'уyч4',
    z: 'зz3',
    no: 'ю',
  }).flatMap(([one, letters]) => [...letters].map((letter): [string, string] => [letter, one])),
)

export const russian = (word: string) =>
  [...word].map((letter) => classes.get(letter) ?? letter).join('')
/** Korean syllables are taken apart, so that one wrong stroke is one wrong letter. */
export const others = (word: string) => word.normalize('NFD').replace(/[l1|!і]/g, 'i')
/** Thai letters that readers take for each other; marks are lost, or wrong. */
const thaiClasses = new Map(
  ['เแ', 'กถภ', 'คดต', 'ชซ', 'บปษ', 'พฟผฝ', 'ลส'].flatMap((letters) =>
    [...letters].map((letter): [string, string] => [letter, letters[0]]),
  ),
)
export const thai = (word: string) =>
  [...word.replace(/\p{M}/gu, '')].map((letter) => thaiClasses.get(letter) ?? letter).join('')
/** Hours by most of their letters, shorter units by all: `ชั่วโมพิ`. */
export const isThaiUnit = (word: string): boolean =>
  within(thai(word), thai('ชั่วโมง'), 1) ||
  ['วัน', 'นาที', 'วินาที'].some((unit) => thai(unit) === thai(word))

const russianUnits = [
  'час', 'часа', 'часов', 'мин', 'минута', 'минуты', 'минут', 'день', 'дня', 'дней', 'сутки', 'суток', 'сек', 'секунда', 'секунды', 'секунд',
] // prettier-ignore
/** Goods of which last ones are counted, one letter away. */
const russianGoods = /^(?:сум|сет|чаш|дын|дин|мини)|^[птл]ень$/
/** A word in plain Russian letters was read well, and of most of its letters there is no doubt. */
export const isRussianUnit = (word: string): boolean => {
  const clean = /^[а-яё]+$/.test(word)
  if (clean && russianGoods.test(word)) return false
  return russianUnits.some((unit) =>
    clean ? within(word, unit, 1) : within(russian(word), russian(unit), 1),
  )
}

/** The same for all letters that are taken for each other. */
export type Blur = (word: string) => string
