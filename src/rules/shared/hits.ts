import type { Confidence, Region, TextLine } from '../../core/evidence'
import { glyphPlaces, spanAlong } from '../../core/span/glyph-places'
import { neighbours } from './neighbours'
import { mayBeOnProduct } from './on-product'

/** From where to where on a line, in UTF-16 units of one of its two readings. */
export interface Span {
  line: TextLine
  reading: 'text' | 'second'
  start: number
  end: number
}

/** Something banned that is written, and where: over two lines it has a span in each. */
export interface Hit {
  spans: Span[]
  /** As written, whole. */
  words: string
  /** `sure` is what a person would swear to, all else a person must look at. */
  sure: boolean
}

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

/** Every hit: of each line, in both readings of it, and of neighbours that only together say it. */
export function hitsIn(lines: readonly TextLine[], find: Find): Hit[] {
  const alone = lines.flatMap((line) => inLine(line, find))
  const joint = neighbours(lines).flatMap(({ first, second }) => inPair(first, second, alone, find))
  const wholes = joint.filter((hit, i) => !joint.slice(0, i).some((other) => meet(hit, other)))
  return [...alone.filter((hit) => !wholes.some((whole) => meet(hit, whole))), ...wholes]
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
  const surer = again.filter((it) => it.sure && !first.some((own) => own.sure && meet(it, own)))
  const kept = first.filter((own) => !surer.some((it) => meet(it, own)))
  const more = again.filter((it) => !it.sure && ![...surer, ...kept].some((own) => meet(it, own)))
  return [...kept, ...surer, ...more]
}

const hit = (line: TextLine, reading: Span['reading'], match: Match, sure: boolean): Hit => ({
  spans: [{ line, reading, start: match.start, end: match.end }],
  words: match.match,
  sure,
})

/** Sure hits that begin in one line and end in the next, or that one line is only in view of both. */
function inPair(first: TextLine, second: TextLine, alone: readonly Hit[], find: Find): Hit[] {
  const own = alone.filter(
    ({ sure, spans: [{ line }] }) => sure && (line === first || line === second),
  )
  const seam = first.text.length
  const ocr = first.origin === 'ocr' || second.origin === 'ocr'
  return find(`${first.text} ${second.text}`, ocr)
    .filter(({ sure }) => sure)
    .map(({ match, start, end }): Hit => {
      const spans: Span[] = []
      if (start < seam)
        spans.push({ line: first, reading: 'text', start, end: Math.min(end, seam) })
      if (end > seam + 1)
        spans.push({
          line: second,
          reading: 'text',
          start: Math.max(0, start - seam - 1),
          end: end - seam - 1,
        })
      return { spans, words: match, sure: true }
    })
    .filter((it) => it.spans.length > 0 && !own.some((other) => meet(it, other)))
}

/** Whether two hits have a place in common, each seen along its line. */
const meet = (a: Hit, b: Hit): boolean =>
  a.spans.some((one) =>
    b.spans.some((other) => {
      if (one.line !== other.line) return false
      const [here, there] = [alongLine(one), alongLine(other)]
      return here.from < there.to && there.from < here.to
    }),
  )

/** Where a span lies on its line: shares 0…1 of its length. */
const alongLine = (span: Span) => spanAlong(glyphPlaces(readingOf(span)), span.start, span.end)

/** The text that the places of a span count in. */
export const readingOf = ({ line, reading }: Span): string =>
  reading === 'text' ? line.text : (line.second?.text ?? '')

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
