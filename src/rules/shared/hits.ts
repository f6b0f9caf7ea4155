import type { Confidence, Region, TextLine } from '../../core/evidence'
import { glyphPlaces, spanAlong, type GlyphPlaces } from '../../core/span/glyph-places'
import type { Hit, Reading, Span } from './hit'
import { neighbours } from './neighbours'
import { mayBeOnProduct } from './on-product'
import { TakenPlaces } from './taken-places'

/** What a grammar or a list finds in a text. */
export interface Match {
  match: string
  start: number
  end: number
  sure: boolean
}
type Find = (text: string, ocr: boolean) => readonly Match[]

/** A reader less sure than this of a line proves nothing by it. */
export const trusted = 0.6

/**
 * Every hit: of each line, in both readings of it, and of neighbours that only together say it.
 * About linear in the text's length, however many hits it holds.
 */
export function hitsIn(lines: readonly TextLine[], find: Find): Hit[] {
  const alone = lines.flatMap((line) => inLine(line, find))
  const certain = new TakenPlaces(alone.filter(({ sure }) => sure))
  const joint: Hit[] = []
  for (const { first, second } of neighbours(lines)) {
    const found = inPair(first, second, find).filter((hit) => !certain.meet(hit))
    const before = found.length > 0 ? new TakenPlaces(joint) : null
    joint.push(...found.filter((hit) => !before?.meet(hit)))
  }
  const wholes = new TakenPlaces(joint)
  return [...alone.filter((hit) => !wholes.meet(hit)), ...joint]
}

/** What the second reading says counts where the first says nothing, or nothing as sure. */
function inLine(line: TextLine, find: Find): Hit[] {
  const ocr = line.origin === 'ocr'
  const first = find(line.text, ocr).map((it) => hit(line, 'text', it, it.sure))
  const { second } = line
  if (!second) return first
  const again = find(second.text, ocr).map((it) =>
    hit(line, 'second', it, it.sure && second.confidence >= trusted),
  )
  const certain = new TakenPlaces(first.filter(({ sure }) => sure))
  const surer = again.filter((it) => it.sure && !certain.meet(it))
  const better = new TakenPlaces(surer)
  const kept = [...first.filter((own) => !better.meet(own)), ...surer]
  const all = new TakenPlaces(kept)
  return [...kept, ...again.filter((it) => !it.sure && !all.meet(it))]
}

const hit = (line: TextLine, reading: Reading, match: Match, sure: boolean): Hit => ({
  spans: [spanIn(line, match.start, match.end, reading)],
  words: match.match,
  sure,
})

/** Sure hits that begin in one line and end in the next, or that one line is only in view of both. */
function inPair(first: TextLine, second: TextLine, find: Find): Hit[] {
  const seam = first.text.length
  const ocr = first.origin === 'ocr' || second.origin === 'ocr'
  return find(`${first.text} ${second.text}`, ocr)
    .filter(({ sure }) => sure)
    .map(({ match, start, end }) => ({
      spans: [
        ...(start < seam ? [spanIn(first, start, Math.min(end, seam))] : []),
        ...(end > seam + 1 ? [spanIn(second, Math.max(0, start - seam - 1), end - seam - 1)] : []),
      ],
      words: match,
      sure: true,
    }))
}

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

/** A hit blocks when it is sure, well read, and not part of a photographed thing. */
export function blocks({ sure, spans }: Hit, subject: Region | null | undefined): boolean {
  return (
    sure && spans.every(({ line }) => line.confidence >= trusted && !mayBeOnProduct(line, subject))
  )
}

export const confidenceOf = (hits: readonly Hit[]): Confidence =>
  hits.every(({ spans }) => spans.every(({ line }) => line.origin === 'layer'))
    ? 'exact'
    : 'estimated'
