import type { Fonts } from '../fixes/fonts'

/**
 * Small strokes of the pen. Everything is made at once after the fonts are there, so nothing can be
 * left half-drawn.
 */
export interface Pen {
  frame: FrameNode | ComponentNode
  fonts: Fonts
  /**
   * Page units for one pixel of the reference cover: marks stay legible at fit-zoom, whatever the
   * frame's size.
   */
  unit: number
}

export { unitOf } from '../../core/labels/spots'

/** Of the sheet itself; findings come with their own. */
export const inks = {
  rim: { r: 0.435, g: 0.435, b: 0.435 },
  white: { r: 1, g: 1, b: 1 },
  black: { r: 0.1, g: 0.1, b: 0.1 },
}

/** Of `#rrggbb`; black for anything else. */
export function colourOf(ink: string): RGB {
  const channel = (at: number) => (parseInt(ink.slice(at, at + 2), 16) || 0) / 255
  return { r: channel(1), g: channel(3), b: channel(5) }
}

export const solid = (color: RGB, opacity = 1): SolidPaint => ({ type: 'SOLID', color, opacity })

export function place<T extends SceneNode & LayoutMixin>(
  pen: Pen,
  node: T,
  name: string,
  at: Rect,
): T {
  pen.frame.appendChild(node)
  node.name = name
  node.x = at.x
  node.y = at.y
  if (node.type !== 'TEXT') node.resize(Math.max(1, at.width), Math.max(1, at.height))
  return node
}

/** A number in a pill; answers its width. */
export function badge(pen: Pen, number: number, x: number, y: number, ink: RGB): number {
  const height = 56 * pen.unit
  const text = write(pen, String(number), { x, y, size: 34, bold: true, ink: inks.white })
  const width = Math.max(height, text.width + 28 * pen.unit)
  const pill = place(pen, figma.createRectangle(), `Number ${number}`, { x, y, width, height })
  pill.cornerRadius = height / 2
  pill.fills = [solid(ink)]
  pill.strokes = [solid(inks.white)]
  pill.strokeWeight = 3 * pen.unit
  pen.frame.appendChild(text)
  text.name = pill.name
  text.x = x + (width - text.width) / 2
  text.y = y + (height - text.height) / 2
  return width
}

interface Writing {
  x: number
  y: number
  size: number
  ink: RGB
  bold?: boolean
  /** Wraps at this width. */
  width?: number
}

export function write(
  pen: Pen,
  characters: string,
  { x, y, size, ink, bold, width }: Writing,
): TextNode {
  const text = figma.createText()
  pen.frame.appendChild(text)
  text.fontName = bold ? pen.fonts.bold : pen.fonts.regular
  text.fontSize = Math.max(1, size * pen.unit)
  text.characters = characters
  text.fills = [solid(ink)]
  text.name = characters.slice(0, 60)
  if (width) wrap(text, width)
  text.x = x
  text.y = y
  return text
}

export function wrap(text: TextNode, width: number): void {
  text.resize(width, text.height)
  text.textAutoResize = 'HEIGHT'
}
