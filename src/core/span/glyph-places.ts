import { widthOf } from './glyph-widths'

/**
 * Where on its line each UTF-16 unit of a text stands: shares 0…1 from the line's left end (its top
 * end, for a column), right-to-left runs counted from the right, as they are seen.
 */
export interface GlyphPlaces {
  left: Float64Array
  right: Float64Array
  /** The text as a whole is written from right to left. */
  rightToLeft: boolean
}

export function glyphPlaces(text: string): GlyphPlaces {
  const glyphs = glyphsOf(text)
  const rightToLeft =
    glyphs.find(({ kind }) => kind === 'left' || kind === 'right')?.kind === 'right'
  const left = new Float64Array(text.length)
  const right = new Float64Array(text.length)
  const whole = glyphs.reduce((sum, { width }) => sum + width, 0) || 1
  let at = 0
  for (const { start, end, width } of asSeen(glyphs, rightToLeft)) {
    left.fill(at / whole, start, end)
    right.fill((at += width) / whole, start, end)
  }
  return { left, right, rightToLeft }
}

/** The part of a line that the units from `start` up to `end` take: shares 0…1 of its length. */
export function spanAlong({ left, right }: GlyphPlaces, start: number, end: number) {
  let [from, to] = [1, 0]
  for (let i = Math.max(0, start); i < Math.min(left.length, end); i++) {
    if (left[i] === right[i]) continue
    from = Math.min(from, left[i])
    to = Math.max(to, right[i])
  }
  return from < to ? { from, to } : { from: 0, to: 1 }
}

/** A character with its marks, and which way it is written. */
interface Glyph {
  start: number
  end: number
  width: number
  kind: 'left' | 'right' | 'number' | 'neutral'
}

const rightLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const numeric = /[\p{Nd}\p{Sc}%٪]/u

function glyphsOf(text: string): Glyph[] {
  const glyphs: Glyph[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const width = widthOf(character)
    const last = glyphs.at(-1)
    // A mark stands on the letter before it, wherever that is.
    if (width === 0 && last) last.end = end
    else glyphs.push({ start, end, width, kind: kindOf(character) })
    start = end
  }
  return glyphs
}

function kindOf(character: string): Glyph['kind'] {
  if (numeric.test(character)) return 'number'
  if (rightLetters.test(character) && /\p{L}/u.test(character)) return 'right'
  return /\p{L}/u.test(character) ? 'left' : 'neutral'
}

/**
 * From left to right, as a reader of the line meets them: Unicode's rules for mixed directions,
 * without embeddings (UAX #9, rules N1, N2, I1, I2 and L2).
 */
function asSeen(glyphs: Glyph[], rightToLeft: boolean): Glyph[] {
  if (!glyphs.some(({ kind }) => kind === 'right')) return glyphs
  const levels = levelsOf(glyphs, rightToLeft ? 1 : 0)
  const order = glyphs.map((_, i) => i)
  for (const level of [2, 1]) {
    for (let i = 0; i < order.length;) {
      let end = i
      while (end < order.length && levels[order[end]] >= level) end++
      if (end > i) order.splice(i, end - i, ...order.slice(i, end).reverse())
      i = end + 1
    }
  }
  return order.map((i) => glyphs[i])
}

function levelsOf(glyphs: readonly Glyph[], base: 0 | 1): number[] {
  const kinds = glyphs.map(({ kind }, i) => {
    // A comma or a point inside a number belongs to it.
    const joins =
      kind === 'neutral' && glyphs[i - 1]?.kind === 'number' && glyphs[i + 1]?.kind === 'number'
    return joins ? 'number' : kind
  })
  const strong: ('left' | 'right')[] = []
  let before: 'left' | 'right' = base ? 'right' : 'left'
  for (const kind of kinds) {
    if (kind === 'left' || kind === 'right') before = kind
    strong.push(before)
  }
  let after: 'left' | 'right' = base ? 'right' : 'left'
  const levels = new Array<number>(kinds.length)
  for (let i = kinds.length - 1; i >= 0; i--) {
    const kind = kinds[i]
    if (kind === 'left') levels[i] = base ? 2 : 0
    else if (kind === 'right') levels[i] = 1
    else if (kind === 'number') levels[i] = strong[i] === 'right' || base ? 2 : 0
    else levels[i] = strong[i] === after ? (after === 'right' ? 1 : base ? 2 : 0) : base
    if (kind === 'left' || kind === 'right') after = kind
    else if (kind === 'number') after = 'right' === strong[i] ? 'right' : after
  }
  return levels
}
