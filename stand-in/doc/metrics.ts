import { plainStyle, type Item, type Rect, type Run, type Style } from './item'

/**
 * What the layout must know of a font; the page asks its canvas, tests in Node use round numbers.
 */
export interface Metrics {
  /** Advance of a piece of text set in one style, letter spacing included, in px. */
  width(text: string, style: Style): number
  /** Of the font's own line, in px: above and below the baseline. */
  line(style: Style): { ascent: number; descent: number }
  /** The ink, relative to the start of the baseline. */
  ink(text: string, style: Style): Rect
}

export const baseStyle = (item: Item): Style =>
  (item.more.base as Style | undefined) ?? plainStyle()

export const runsOf = (item: Item): Run[] => {
  const text = item.text!
  return text.runs.length ? text.runs : [{ ...baseStyle(item), length: text.characters.length }]
}

/** A piece of a line in one style. */
export interface Glyphs {
  text: string
  style: Style
  width: number
}

/** Figma rounds the font's own line height to whole pixels. */
export function lineHeight(style: Style, metrics: Metrics): number {
  if (style.lineHeight.unit === 'PIXELS') return style.lineHeight.value
  if (style.lineHeight.unit === 'PERCENT') return (style.fontSize * style.lineHeight.value) / 100
  const { ascent, descent } = metrics.line(style)
  return Math.max(1, Math.round(ascent + descent))
}
