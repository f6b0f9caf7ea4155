import type { TextLine } from '../../core/evidence'
import { glyphPlaces, spanAlong, type GlyphPlaces } from '../../core/span/glyph-places'
import type { Reading, Span } from './hit'

/** The places of a line's letters are worked out once, for all its hits. */
export function spanIn(
  line: TextLine,
  start: number,
  end: number,
  reading: Reading = 'text',
): Span {
  return { line, reading, start, end, along: spanAlong(placesOf(line, reading), start, end) }
}

const known = new WeakMap<TextLine, Partial<Record<Reading, GlyphPlaces>>>()

/** Where the letters of one reading of a line stand. */
export function placesOf(line: TextLine, reading: Reading): GlyphPlaces {
  const places = known.get(line) ?? {}
  known.set(line, places)
  return (places[reading] ??= glyphPlaces(
    reading === 'text' ? line.text : (line.second?.text ?? ''),
  ))
}
