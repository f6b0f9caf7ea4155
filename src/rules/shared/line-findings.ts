import type { Region, TextLine } from '../../core/evidence'
import { findingAt, layersOf, type Finding, type TextRange } from '../../core/finding'
import type { Polygon } from '../../core/geometry'
import { hull } from '../../core/polygon'
import { outlineOf } from '../../core/span/span'
import type { Hit, Span } from './hit'
import { trusted } from './trusted'
import { isPrinted } from './on-product'
import { placesOf, spanIn } from './spans'

/** As much of the words as a label shows. */
const labelled = 40

/** The outline of just the words that were hit, and where in which layers they stand. */
export function findingOf({ spans, words, form }: Hit): Finding {
  const outlines = spans.map(polygonOf)
  return findingAt(outlines.length === 1 ? outlines[0] : hull(outlines.flat()), {
    words: words.trim(),
    label: shortened(words),
    ...(form !== undefined && { form }),
    layers: spans.flatMap(({ line }) => layersOf(line.layer)),
    ranges: spans.flatMap(rangeOf),
  })
}

export const shortened = (words: string): string => [...words.trim()].slice(0, labelled).join('')

const polygonOf = ({ line, reading, along }: Span): Polygon =>
  outlineOf(line.polygon, along, placesOf(line, reading).rightToLeft)

function rangeOf({ line, reading, start, end }: Omit<Span, 'along'>): TextRange[] {
  if (line.layer === undefined || reading === 'second') return []
  return [{ layer: line.layer, start: line.start + start, end: line.start + end }]
}

/** A whole line. */
export const lineFinding = (line: TextLine, label?: string): Finding =>
  findingAt(line.polygon, {
    ...(line.text && { words: line.text }),
    ...(label !== undefined && { label }),
    layers: layersOf(line.layer),
    ranges: rangeOf({ line, reading: 'text', start: 0, end: line.text.length }),
  })

/** Words of a line that were found there: from `start` up to `end` of its text. */
export const wordsFinding = (
  line: TextLine,
  { start, end, form }: { start: number; end: number; form?: string },
  label: string,
): Finding => ({
  ...findingOf({
    spans: [spanIn(line, start, end)],
    words: line.text.slice(start, end),
    sure: true,
    ...(form !== undefined && { form }),
  }),
  label,
})

const unknown = (line: TextLine): Finding =>
  findingAt(line.polygon, { label: '?', layers: layersOf(line.layer) })

/** Where something is written that nobody could read: it may be what is looked for. */
export const unreadIn = (lines: readonly TextLine[]): Finding[] =>
  lines.filter(({ unread }) => unread).map(unknown)

/**
 * The same, of what was set on the picture; `nearness` tells how near the little that was made out
 * of it comes to what is looked for.
 */
export const unreadSetOn = (
  lines: readonly TextLine[],
  subject: Region | null | undefined,
  nearness: (text: string) => number,
): Finding[] =>
  lines
    .filter((line) => line.unread && !isPrinted(line, subject))
    .map((line) => ({ ...unknown(line), unread: nearness(line.text) }))

/** The same, and what was hardly read: it may say something else. */
export const doubtfulIn = (lines: readonly TextLine[]): Finding[] =>
  lines
    .filter(({ unread, text, confidence }) => unread || (text !== '' && confidence < trusted))
    .map(unknown)
