import type { Polygon } from '../geometry'
import { glyphPlaces, spanAlong } from './glyph-places'
import { cutAcross } from '../polygon'

/** A text and the outline of the line that it is written on, as `TextLine` has them. */
export interface Written {
  polygon: Polygon
  text: string
}

/**
 * The outline of the words from `start` up to `end` (UTF-16 units), clockwise from where they begin:
 * at the right end where the text runs from right to left.
 */
export function spanOf({ polygon, text }: Written, start: number, end: number): Polygon {
  const places = glyphPlaces(text)
  const { from, to } = spanAlong(places, start, end)
  const outline = cutAcross(polygon, from, to)
  if (!places.rightToLeft) return outline
  const last = outline.length / 2 - 1
  return [...outline.slice(last), ...outline.slice(0, last)]
}
