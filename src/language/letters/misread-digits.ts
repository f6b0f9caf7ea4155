/**
 * Plain text as a reader of pictures may have confused digits and letters in it, put right unit for
 * unit: a letter that stands alone or among digits is the digit that it looks like (`осталось б
 * часов`), and a digit at the head of a Cyrillic word, or amid one, the letter (`4асов`, `об3ор`).
 */
export const withDigits = (plain: string): string =>
  plain
    .replace(asDigit, (run) => [...run].map((sign) => digits[sign] ?? sign).join(''))
    .replace(asLetter, (word) => [...word].map((sign) => letters[sign] ?? sign).join(''))

const digits: Record<string, string> = { б: '6', з: '3', о: '0', o: '0', l: '1' }
const letters: Record<string, string> = { '4': 'ч', '3': 'з', '6': 'б', '0': 'о' }

/**
 * One alone, which is no word of any language, or one beside digits; о is a word, and l at the end
 * of a line a size. A lone o is one before a colon, as on tiles: `0 o:18:28`.
 */
const asDigit =
  /(?<![\p{L}\p{M}\d'’.-])(?:[бз]|l(?= \p{L}{2})|(?<=\d )o(?=:\d)|[бзоol]?\d{1,2}[бзоol]?)(?![\p{L}\p{M}\d'’.-])/gu

/** A number and its unit, run together, begin with a digit, too: `4часа`, `30мл`. */
const asLetter =
  /(?<![\p{L}\p{M}\d])(?:[346][а-яёіїєґ]{3,12}|[а-яёіїєґ]{1,8}[3460][а-яёіїєґ]{1,8})(?![\p{L}\p{M}\d])/gu
