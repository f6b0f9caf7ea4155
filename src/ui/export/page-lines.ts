import type { Locale } from '../../core/locale'
import { pageWords, type Entry } from '../../report'

/** A line of the page's picture, placed right of its cover; `y`: of its top. */
export interface PageLine {
  text: string
  x: number
  y: number
  size: number
  bold: boolean
  ink: string
  /** Of the disc that it stands on. */
  ground?: string
}

interface Style {
  size: number
  bold?: boolean
  ink?: string
  x?: number
}

const QUIET = '#5f5f5f'
const BLACK = '#1a1a1a'
/** Where the words stand beside their number. */
const INDENT = 44

/** What is said of a cover, broken into lines of so many pixels. */
export function pageLines(
  pen: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>,
  entry: Entry,
  width: number,
  locale: Locale,
): PageLine[] {
  const w = pageWords[locale]
  const lines: PageLine[] = []
  let y = 0
  const write = (text: string, { size, bold = false, ink = BLACK, x = 0 }: Style) => {
    pen.font = `${bold ? 600 : 400} ${size}px Inter, "Noto Sans SC", sans-serif`
    for (const part of wrapped(text, width - x, (it) => pen.measureText(it).width)) {
      lines.push({ text: part, x, y, size, bold, ink })
      y += size * 1.45
    }
  }
  write(entry.name, { size: 24, bold: true })
  write(entry.said, { size: 20, bold: true, ink: QUIET })
  for (const { number, ink, title, figure, message, fix, places } of entry.items) {
    y += 14
    lines.push({ text: String(number), x: 0, y, size: 18, bold: true, ink: '#fff', ground: ink })
    write([title, figure].filter(Boolean).join('  '), { size: 20, bold: true, x: INDENT })
    write(message, { size: 18, x: INDENT })
    if (fix) write(w.fix + fix, { size: 18, x: INDENT })
    const where = places.map(({ words }) => words).join(w.comma)
    if (where) write(where, { size: 16, ink: QUIET, x: INDENT })
  }
  if (!entry.items.length && entry.headline) write(w.nothing, { size: 18 })
  y += 14
  for (const { title, reason } of entry.ignored)
    write(`${w.ignored} · ${title} – ${reason}`, { size: 16, ink: QUIET })
  return lines
}

/** Breaks a text between words, and Chinese between any two letters. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (line && measure(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines
}

/** No line begins with a sign that closes something. A word of endless length is cut. */
const pieces = /[\p{Script=Han}“《（][，。：；、？！）》”]*|[^\s\p{Script=Han}“《（]{1,40}\s*|\s+/gu
