import { weightOf } from '../../api/text'
import type { Style } from '../../doc/item'
import { cased, type Metrics } from '../../doc/text'

/**
 * Inter for its own letters, Noto Sans SC for what it lacks, and at last what the machine has:
 * Figma falls back likewise.
 */
export function cssFont(style: Style): string {
  const italic = /italic/i.test(style.fontName.style) ? 'italic ' : ''
  return `${italic}${weightOf(style.fontName)} ${style.fontSize}px "${style.fontName.family}", Inter, "Noto Sans SC", sans-serif`
}

export const spacing = (style: Style) =>
  style.letterSpacing.unit === 'PIXELS'
    ? style.letterSpacing.value
    : style.letterSpacing.unit === 'PERCENT'
      ? (style.letterSpacing.value * style.fontSize) / 100
      : 0

/** Asks the browser's own text engine, the one that draws. */
export function canvasMetrics(): Metrics {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!
  const known = new Map<string, number>()
  const set = (style: Style) => {
    context.font = cssFont(style)
    context.letterSpacing = `${spacing(style)}px`
    context.textBaseline = 'alphabetic'
  }
  return {
    width(text, style) {
      const key = `${cssFont(style)}|${spacing(style)}|${text}`
      const found = known.get(key)
      if (found !== undefined) return found
      set(style)
      const { width } = context.measureText(text)
      if (known.size > 20000) known.clear()
      known.set(key, width)
      return width
    },
    line(style) {
      set(style)
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x')
      return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent }
    },
    ink(text, style) {
      set(style)
      const m = context.measureText(cased(text, style.textCase))
      return {
        x: -m.actualBoundingBoxLeft,
        y: -m.actualBoundingBoxAscent,
        width: m.actualBoundingBoxLeft + m.actualBoundingBoxRight,
        height: m.actualBoundingBoxAscent + m.actualBoundingBoxDescent,
      }
    },
  }
}
