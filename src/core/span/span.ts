import type { Polygon } from '../geometry'
import { glyphPlaces, spanAlong } from './glyph-places'
import { cutAcross } from '../polygon'

/** A text and the outline of the line that it is written on, as `TextLine` has them. */
export interface Written {
  polygon: Polygon
  text: string
}

/** A part of a line: shares 0…1 of its length. */
export interface Along {
  from: number
  to: number
}

/**
 * The outline of a part of a line, clockwise from where the words begin: at the right end where the
 * text runs from right to left.
 */
export function outlineOf(line: Polygon, { from, to }: Along, rightToLeft: boolean): Polygon {
  const outline = cutAcross(line, from, to)
  if (!rightToLeft) return outline
  const last = outline.length / 2 - 1
  return [...outline.slice(last), ...outline.slice(0, last)]
}

/** The outline of the words from `start` up to `end` (UTF-16 units). Linear in the text's length. */
export function spanOf({ polygon, text }: Written, start: number, end: number): Polygon {
  const places = glyphPlaces(text)
  return outlineOf(polygon, spanAlong(places, start, end), places.rightToLeft)
}
