import { pieceOf, textOf, type Phrase, type Piece } from './phrase'

const part = /^\d{1,2}$/
/** Digits of one clock are of one size. */
const alike = 1.25

/**
 * `00` `12:59` on plates: the colon between two of them is what a reader loses first. Three numbers
 * of one size are one clock where one colon is left, and where they can't be a day and an hour.
 */
export const clockRow = (pieces: readonly Piece[]): Phrase[] =>
  clockOf(pieces.map(textOf).join(' '), pieces)

/** The same of one line that a reader gave: `02 :15 33`. */
export function clockIn({ line }: Piece): Phrase[] {
  if (line.origin !== 'ocr' || !/\d\s+\d/.test(line.text)) return []
  const groups = [...line.text.matchAll(/\d+/g)]
  return clockOf(
    line.text.trim(),
    groups.map(({ 0: digits, index }) => pieceOf(line, index, index + digits.length)),
  )
}

/** `text` is what is written on the pieces, with what stands between them. */
function clockOf(text: string, pieces: readonly Piece[]): Phrase[] {
  if (!/[:：]/.test(text) || /[^\d\s:：]/.test(text)) return []
  const heights = pieces.map(({ box }) => box.height)
  if (Math.max(...heights) > alike * Math.min(...heights)) return []
  const parts = text.split(/[\s:：]+/)
  const [first, second, ...others] = parts
  if (parts.length < 3 || parts.length > 4 || !parts.every((it) => part.test(it))) return []
  const dayAndHour = others.length === 1 && !first.startsWith('0') && Number(second) < 24
  return dayAndHour ? [] : [{ pieces, gaps: pieces.map(() => ':') }]
}
