import { emsOf } from '../../core/span/glyph-widths'

/** A line of a text layer, and where in the layer's characters it begins (UTF-16 units). */
export interface Piece {
  text: string
  start: number
}

/**
 * Splits the characters of a text layer into as many lines as were seen, when Figma wrapped them
 * and doesn't tell where. Hard breaks are kept where their number fits; else words are dealt out in
 * proportion to the widths of the lines. Runs that hold digits or currency signs are never parted,
 * so that a price stays a price. Linear in the length.
 */
export function breakInto(characters: string, widths: readonly number[]): Piece[] {
  const hard = [...characters.matchAll(/[^\n\u2028\u2029]+/g)]
    .map(({ 0: text, index: start }) => ({ text, start }))
    .filter(({ text }) => text.trim() !== '')
  if (hard.length === widths.length) return hard
  if (widths.length <= 1) return widths.map(() => ({ text: characters, start: 0 }))

  const words = hard.flatMap(wordsOf)
  const total = words.reduce((sum, { text }) => sum + emsOf(text), 0)
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1
  const lines: Piece[][] = widths.map(() => [])
  let [line, dealt, due] = [0, 0, (widths[0] / whole) * total]
  for (const word of words) {
    const width = emsOf(word.text)
    const middle = dealt + width / 2
    while (middle > due && line < widths.length - 1) due += (widths[++line] / whole) * total
    lines[line].push(word)
    dealt += width
  }
  return lines.map((words) => trimmed(characters, words))
}

/** From the first word's first letter to the last one's last, as they stand in the layer. */
function trimmed(characters: string, words: readonly Piece[]): Piece {
  if (words.length === 0) return { text: '', start: 0 }
  const last = words[words.length - 1]
  const text = characters.slice(words[0].start, last.start + last.text.length)
  return { text: text.trim(), start: words[0].start + text.length - text.trimStart().length }
}

const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/

/**
 * Latin-like words with the space after them, single wide characters, and unbroken runs around
 * digits.
 */
function wordsOf({ text, start }: Piece): Piece[] {
  const words: Piece[] = []
  let [from, at, last] = [0, 0, '']
  const close = () => {
    if (at > from) words.push({ text: text.slice(from, at), start: start + from })
    from = at
    last = ''
  }
  for (const char of text) {
    const breaksHere = wide.test(char) && !/[\d$€£¥₽₩.,]/.test(last) && !/[元円원块]/.test(char)
    if (breaksHere) close()
    at += char.length
    last = char
    if (/\s/.test(char) || breaksHere) close()
  }
  close()
  return words
}
