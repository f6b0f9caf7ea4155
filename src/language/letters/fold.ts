import { digitZeros, invisible, signs } from './signs'

/**
 * Text in one plain form, with the way back: `from[i]` is where unit `i` of `text` stood in the
 * original; one entry past the end.
 */
export interface Folded {
  text: string
  from: number[]
}

// Marks are capped: normalising a run of thousands of accents is quadratic in every engine.
const cluster = /[\u1100-\u11ff]{1,3}|[\s\S][\p{M}\uff9e\uff9f]{0,8}/uy
const plainAscii = /[!-~]/
const superscript = /[\u00b2\u00b3\u00b9\u2070-\u2079]/

/**
 * Makes different spellings of the same characters alike: compatibility forms (full-width, circled,
 * superscript), digits of every script, spaces, dashes, quotes and colons. Drops what can't be
 * seen: direction overrides, zero-width characters, lone surrogates. Runs of white space become one
 * space. Superscript digits after a digit are cents: `9⁹⁹` is `9.99`. Linear in the length.
 */
export function fold(original: string): Folded {
  let text = ''
  const from: number[] = []
  let raised = false
  // Kept apart: to look at the end of a growing string copies all of it.
  let last = ''
  const put = (piece: string, at: number) => {
    if (piece === '') return
    text += piece
    last = piece[piece.length - 1]
    for (let i = 0; i < piece.length; i++) from.push(at)
  }

  for (let at = 0; at < original.length;) {
    const piece = clusterAt(original, at)
    const first = piece[0]
    const isRaised = superscript.test(first)
    if (isRaised && !raised && /\d/.test(last)) put('.', at)
    raised = isRaised
    const next = at + piece.length + (piece.length > 8 ? marksAt(original, at + piece.length) : 0)
    if (piece.length === 1 && plainAscii.test(first)) put(first, at)
    else put(squeeze(plain(piece), last), at)
    at = next
  }
  if (last === ' ') {
    text = text.slice(0, -1)
    from.pop()
  }
  from.push(original.length)
  return { text, from }
}

export const normalise = (text: string): string => fold(text).text

/** The original's words between two places of the folded text. */
export const unfold = (original: string, { from }: Folded, start: number, end: number): string =>
  original.slice(from[start], end > start ? Math.max(from[end], from[end - 1] + 1) : from[start])

function clusterAt(text: string, at: number): string {
  cluster.lastIndex = at
  return cluster.exec(text)?.[0] ?? text[at]
}

/** How many more marks follow; they are dropped. */
function marksAt(text: string, at: number): number {
  const mark = /\p{M}/u
  let end = at
  while (end < text.length && mark.test(text[end])) end++
  return end - at
}

function plain(piece: string): string {
  if (/[\ud800-\udfff]/.test(piece) && /^[\ud800-\udfff]$/.test(piece)) return ''
  const normal = piece.normalize('NFKC')
  // A few ligatures stand for a whole sentence.
  const whole = normal.length > 6 ? piece : normal
  let out = ''
  for (const char of whole.replace(invisible, ''))
    out += signs.get(char) ?? enclosed(char) ?? digit(char) ?? (/\s/.test(char) ? ' ' : char)
  return out
}

/** Letters in filled circles and squares, which have no compatibility form: `🅣`, `🆃`. */
function enclosed(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0
  const first = [0x1f150, 0x1f170].find((first) => code >= first && code < first + 26)
  return first === undefined ? undefined : String.fromCharCode(65 + code - first)
}

/** Decimal digits of other scripts stand in tens that begin at the zero. */
function digit(char: string): string | undefined {
  if (char < '\u0660' || !/\p{Nd}/u.test(char)) return undefined
  const code = char.codePointAt(0) ?? 0
  const zero = digitZeros.find((zero) => code >= zero && code < zero + 10)
  return zero === undefined ? undefined : String(code - zero)
}

/** No space at the start, and none after another. */
function squeeze(piece: string, before: string): string {
  const single = piece.replace(/ {2,}/g, ' ')
  return single.startsWith(' ') && (before === '' || before === ' ') ? single.slice(1) : single
}
