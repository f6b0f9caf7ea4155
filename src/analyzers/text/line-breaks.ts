/**
 * Splits the characters of a text layer into as many lines as were seen, when Figma wrapped them
 * and doesn't tell where. Hard breaks are kept where their number fits; else words are dealt out in
 * proportion to the widths of the lines. Runs that hold digits or currency signs are never parted,
 * so that a price stays a price.
 */
export function breakInto(characters: string, widths: readonly number[]): string[] {
  const hard = characters.split(/[\n\u2028\u2029]/).filter((line) => line.trim() !== '')
  if (hard.length === widths.length) return hard
  if (widths.length <= 1) return widths.map(() => characters)

  const words = wordsOf(hard.join(' '))
  const total = words.reduce((sum, word) => sum + ems(word), 0)
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1
  const lines = widths.map(() => '')
  let [line, dealt, due] = [0, 0, (widths[0] / whole) * total]
  for (const word of words) {
    const middle = dealt + ems(word) / 2
    while (middle > due && line < widths.length - 1) due += (widths[++line] / whole) * total
    lines[line] += word
    dealt += ems(word)
  }
  return lines.map((text) => text.trim())
}

const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/

/**
 * Latin-like words with the space after them, single wide characters, and unbroken runs around
 * digits.
 */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let word = ''
  // A search for the end of the word would go over all of it, for each sign.
  let last = ''
  const end = () => {
    words.push(word)
    word = last = ''
  }
  for (const char of text) {
    const breaksHere = wide.test(char) && !/[\d$€£¥₽₩.,]/.test(last) && !/[元円원块]/.test(char)
    if (breaksHere && word) end()
    word += char
    last = char
    if (/\s/.test(char) || breaksHere) end()
  }
  return word ? [...words, word] : words
}

const ems = (word: string): number => {
  let sum = 0
  for (const char of word) sum += wide.test(char) ? 1 : 0.55
  return sum
}
