import type { Point, Size } from '../../core/geometry'
import { inks, place, solid, wrap, write, type Pen } from './draw'

/** A label of ours: words on a ground. Made first and placed once its size is known. */
export interface Tag extends Size {
  ground: RectangleNode
  text: TextNode
  pad: Point
}

interface Look {
  ink: RGB
  /** Of the letters, px of the reference cover. */
  size: number
  /** Longer ones break their lines at this width, in units of the page. */
  width?: number
}

export function newTag(pen: Pen, words: string, { ink, size, width }: Look): Tag {
  const { unit } = pen
  const pad = { x: 0.5 * size * unit, y: 0.2 * size * unit }
  const ground = place(pen, figma.createRectangle(), words.slice(0, 80), { x: 0, y: 0, width: 1, height: 1 }) // prettier-ignore
  const text = write(pen, words, { x: 0, y: 0, size, bold: true, ink: inks.white })
  if (width !== undefined && text.width > width - 2 * pad.x) wrap(text, width - 2 * pad.x)
  const made = { width: text.width + 2 * pad.x, height: text.height + 2 * pad.y }
  ground.resize(made.width, made.height)
  ground.fills = [solid(ink)]
  ground.strokes = [solid(inks.white)]
  ground.strokeWeight = 2 * unit
  ground.cornerRadius = 0.35 * size * unit
  return { ...made, ground, text, pad }
}

export function moveTag({ ground, text, pad }: Tag, { x, y }: Point): void {
  ground.x = x
  ground.y = y
  text.x = x + pad.x
  text.y = y + pad.y
}
