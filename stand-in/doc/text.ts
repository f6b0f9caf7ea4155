import type { Item, Rect, Run, Style } from './item'
import { lineHeight, runsOf, type Glyphs, type Metrics } from './metrics'
import { truncated } from './truncation'

export { baseStyle, runsOf, type Metrics } from './metrics'

export interface Piece {
  text: string
  style: Style
  x: number
  baseline: number
  width: number
}
export interface Layout {
  pieces: Piece[]
  lines: { text: string; y: number; height: number; width: number; x: number }[]
  width: number
  height: number
}

/**
 * Breaks into lines, and sets the pieces: relative to the box's top left. Runs never share a piece.
 */
export function layout(item: Item, metrics: Metrics): Layout {
  const { characters, align, vertical, resize } = item.text!
  const limit = resize === 'WIDTH_AND_HEIGHT' ? Infinity : item.width
  const lines = truncated(
    item,
    paragraphs(characters, runsOf(item)).flatMap((words) => wrap(words, limit, metrics)),
    limit,
    metrics,
  )
  const empty = runsOf(item)[0]
  const set = lines.map((words) => {
    const glyphs = joined(words)
    const styles = glyphs.length ? glyphs.map((g) => g.style) : [empty]
    const heights = styles.map((style) => lineHeight(style, metrics))
    const fonts = styles.map((style) => metrics.line(style))
    return {
      glyphs,
      height: Math.max(...heights),
      ascent: Math.max(...fonts.map((f) => f.ascent)),
      descent: Math.max(...fonts.map((f) => f.descent)),
      width: trimmedWidth(glyphs, metrics),
    }
  })
  const width =
    resize === 'WIDTH_AND_HEIGHT'
      ? Math.ceil(Math.max(0, ...set.map((l) => l.width)) - 1e-6)
      : item.width
  const total = set.reduce((sum, line) => sum + line.height, 0)
  const height = resize === 'NONE' || resize === 'TRUNCATE' ? item.height : total
  let y = vertical === 'CENTER' ? (height - total) / 2 : vertical === 'BOTTOM' ? height - total : 0
  const result: Layout = { pieces: [], lines: [], width, height }
  for (const line of set) {
    const start =
      align === 'CENTER' ? (width - line.width) / 2 : align === 'RIGHT' ? width - line.width : 0
    const baseline = y + (line.height - line.ascent - line.descent) / 2 + line.ascent
    let x = start
    for (const { text, style, width: advance } of line.glyphs) {
      result.pieces.push({ text, style, x, baseline, width: advance })
      x += advance
    }
    result.lines.push({
      text: line.glyphs.map((g) => g.text).join(''),
      y,
      height: line.height,
      width: line.width,
      x: start,
    })
    y += line.height
  }
  return result
}

/**
 * How a real file's text was drawn with its own fonts: an SVG path and the character that it begins
 * with, for each glyph. Kept until the text is edited.
 */
export interface Drawn {
  width: number
  height: number
  paths: [string, number][]
  ink: Rect | null
}

/** The ink of the whole text, relative to the box's top left; null where there is none. */
export function inkBox(item: Item, metrics: Metrics): Rect | null {
  const drawn = item.more.drawn as Drawn | undefined
  if (drawn) return drawnInk(item, drawn)
  const boxes = layout(item, metrics)
    .pieces.filter((p) => p.text.trim())
    .map((p) => {
      const ink = metrics.ink(p.text, p.style)
      return { x: p.x + ink.x, y: p.baseline + ink.y, width: ink.width, height: ink.height }
    })
  if (!boxes.length) return null
  const [x, y] = [Math.min(...boxes.map((b) => b.x)), Math.min(...boxes.map((b) => b.y))]
  return {
    x,
    y,
    width: Math.max(...boxes.map((b) => b.x + b.width)) - x,
    height: Math.max(...boxes.map((b) => b.y + b.height)) - y,
  }
}

function drawnInk(item: Item, { width, height, ink }: Drawn): Rect | null {
  const [x, y] = [(item.width || 1) / (width || 1), (item.height || 1) / (height || 1)]
  return ink && { x: ink.x * x, y: ink.y * y, width: ink.width * x, height: ink.height * y }
}

export function cased(text: string, textCase: string): string {
  if (textCase === 'UPPER') return text.toUpperCase()
  if (textCase === 'LOWER') return text.toLowerCase()
  return textCase === 'TITLE' ? text.replace(/(^|\s)\S/g, (c) => c.toUpperCase()) : text
}

/**
 * A list of words for each paragraph; a word carries its trailing spaces, and a Chinese character
 * is a word.
 */
function paragraphs(characters: string, runs: Run[]): Glyphs[][] {
  const found: Glyphs[][] = [[]]
  let at = 0
  for (const run of runs) {
    const piece = characters.slice(at, at + run.length)
    at += run.length
    piece.split(/\r?\n|\u2028/).forEach((paragraph, i) => {
      if (i) found.push([])
      for (const word of paragraph.match(
        /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef][、。，！？：；）】》”]*\s*|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+\s*|\s+/g,
      ) ?? []) {
        found[found.length - 1].push({ text: cased(word, run.textCase), style: run, width: 0 })
      }
    })
  }
  return found
}

function wrap(words: Glyphs[], limit: number, metrics: Metrics): Glyphs[][] {
  const lines: Glyphs[][] = [[]]
  if (limit === Infinity) return [words]
  let used = 0
  for (const word of words) {
    const width = metrics.width(word.text, word.style)
    const bare = metrics.width(word.text.trimEnd(), word.style)
    if (used > 0 && used + bare > limit + 0.01) {
      lines.push([])
      used = 0
    }
    if (bare > limit && word.text.length > 1) {
      for (const character of word.text) {
        const advance = metrics.width(character, word.style)
        if (used > 0 && used + advance > limit) {
          lines.push([])
          used = 0
        }
        lines[lines.length - 1].push({ ...word, text: character })
        used += advance
      }
      continue
    }
    lines[lines.length - 1].push(word)
    used += width
  }
  return lines
}

/** Neighbours of one style become one piece, so that kerning and shaping see the whole. */
function joined(glyphs: Glyphs[]): Glyphs[] {
  const found: Glyphs[] = []
  for (const glyph of glyphs) {
    const last = found[found.length - 1]
    if (last && last.style === glyph.style) last.text += glyph.text
    else found.push({ ...glyph })
  }
  return found
}

function trimmedWidth(pieces: Glyphs[], metrics: Metrics): number {
  return pieces.reduce((sum, piece, i) => {
    piece.width = metrics.width(piece.text, piece.style)
    return (
      sum + metrics.width(i === pieces.length - 1 ? piece.text.trimEnd() : piece.text, piece.style)
    )
  }, 0)
}
