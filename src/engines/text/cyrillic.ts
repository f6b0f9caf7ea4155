/**
 * The recogniser never learned Cyrillic and calls each letter by its Latin twin, with good eyes:
 * over a busy photo "60JbmOH" is more than tesseract sees. This is the way back.
 */
const twins: Record<string, string> = {
  a: 'а', b: 'ь', c: 'с', e: 'е', g: 'д', h: 'н', i: 'і', k: 'к', m: 'м', n: 'п', o: 'о', p: 'р', r: 'г', t: 'т', u: 'и', v: 'у', w: 'ш', x: 'х', y: 'у',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', I: 'І', N: 'И', O: 'О', P: 'Р', R: 'Я', T: 'Т', X: 'Х', Y: 'У', W: 'Ш', J: 'Л', U: 'Ц',
  π: 'л', Π: 'П', ь: 'ь',
} // prettier-ignore

const digits: Record<string, string> = { 0: 'о', 3: 'з', 4: 'ч', 6: 'б' }

/**
 * Letters in unlikely company, as when a Cyrillic word is read as Latin: "eTcKHe", "60JbmOH",
 * "OcTaπocb". One capital inside is a brand.
 */
export const looksCyrillic = (text: string): boolean =>
  /[πΠИЯЙЗ]|\p{L}[036]\p{L}|\p{Ll}\p{Lu}{2}|(?:^| )[36]0?\p{L}/u.test(text) ||
  (text.match(/(?<=\p{L})(?<!\p{Lu})\p{Lu}/gu)?.length ?? 0) > 1

/**
 * The same, of a reading that is not sure: one capital inside, or a digit that begins a word, is
 * enough to ask.
 */
export const maybeCyrillic = (text: string): boolean =>
  looksCyrillic(text) ||
  /\p{Ll}\p{Lu}|(?:^| )4\p{Ll}{2}|\p{Lu}{3}\p{Ll}(?: |$)|(?:^| )\p{Ll}\p{Lu}{2}/u.test(text)

/** The text in Cyrillic; undefined where a letter has no twin. */
export function asCyrillic(text: string): string | undefined {
  const words = text.split(' ').map(wordAsCyrillic)
  return words.includes(undefined) ? undefined : words.join(' ')
}

function wordAsCyrillic(word: string): string | undefined {
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  // Digits are letters in a word of letters, and where a number would not begin with a nought.
  const mixed = letters > 1 || (letters > 0 && /^0\d/.test(word))
  let out = ''
  for (const char of word
    .replace(/b[IlL|1]/g, 'ы')
    .replace(/Jb/g, 'ль')
    .replace(/IO/g, 'Ю')) {
    const twin =
      twins[char] ??
      (mixed ? digits[char] : undefined) ??
      (/[\p{Script=Cyrillic}]|\P{L}/u.test(char) ? char : undefined)
    if (twin === undefined) return undefined
    out += twin
  }
  return /\p{Ll}/u.test(out) ? out[0] + out.slice(1).toLowerCase() : out
}

/**
 * On a Cyrillic cover what is read as P after a price is the rouble's sign, or the letter that
 * stands for it.
 */
export const roubles = (text: string): string => text.replace(/(?<=\d{3} ?)P(?=$| )/g, 'Р')
