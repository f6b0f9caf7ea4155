/**
 * Bytes as text, five signs for four bytes: a sixteenth less than base64, a megabyte of all that the
 * plugin carries. The signs are those of ASCII from `(` to `~` without `<` and `\`, none of which
 * means anything in a script's string or in a page. Four bytes are one number, the first byte the
 * highest, and its digits to the base of 85, the first the highest; of n < 4 bytes at the end the
 * first n + 1 digits (as Adobe's Ascii85, PLRM 3.13.3). `tools/page/base85.js` writes it. Throws where
 * the text is no such number: it was damaged on its way.
 */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const whole = Math.floor(text.length / 5)
  const rest = text.length % 5
  const bytes = new Uint8Array(whole * 4 + Math.max(0, rest - 1))
  for (let group = 0, at = 0; at < bytes.length; group += 5, at += 4) {
    let number = 0
    // Digits that the last group lacks are the highest: what was cut off is made up for.
    for (let i = group; i < group + 5; i++)
      number = number * 85 + (i < text.length ? (digits[text.charCodeAt(i)] ?? NaN) : 84)
    if (!(number <= 0xffffffff)) throw new Error(`A part is damaged at sign ${group}`)
    bytes[at] = number >>> 24
    bytes[at + 1] = number >>> 16
    bytes[at + 2] = number >>> 8
    bytes[at + 3] = number
  }
  return bytes
}

const first = '('.charCodeAt(0)
const unused = ['<', '\\'].map((sign) => sign.charCodeAt(0))

/** The digit of each character code, where it is one. */
const digits: readonly (number | undefined)[] = Array.from({ length: 127 }, (_, code) =>
  code < first || unused.includes(code)
    ? undefined
    : code - first - unused.filter((other) => other < code).length,
)
