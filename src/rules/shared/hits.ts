import type { Confidence, Region, TextLine } from '../../core/evidence'
import type { Hit, Reading } from './hit'
import { mayBeOnProduct } from './on-product'
import { hitsOf, type Find, type Match } from './phrase'
import { phrases } from './phrases'
import { spanIn } from './spans'
import { TakenPlaces } from './taken-places'
import { trusted } from './trusted'

/** A currency alone, as on a disc, is told from whatever signs there are: hardly sure is enough. */
const trustedMoney = 0.5
const isMoneyAlone = ({ text }: TextLine): boolean => /^\p{Sc}$/u.test(text)

/**
 * Every hit: of each line, in both readings of it, and of neighbours that only together say it.
 * About linear in the text's length, however many hits it holds.
 */
export function hitsIn(lines: readonly TextLine[], find: Find): Hit[] {
  const alone = lines.flatMap((line) => inLine(line, find))
  const certain = new TakenPlaces(alone.filter(({ sure }) => sure))
  const joint: Hit[] = []
  for (const phrase of phrases(lines)) {
    const found = hitsOf(phrase, find).filter((hit) => !certain.meet(hit))
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
  ...(match.form !== undefined && { form: match.form }),
})

/**
 * A hit blocks when it is sure, well read, and not part of a photographed thing: of one in several
 * lines, a line that was set on the picture vouches for the smaller ones.
 */
export const blocks = (
  { sure, spans }: Hit,
  subject: Region | null | undefined,
  isPrint = mayBeOnProduct,
): boolean =>
  sure &&
  spans.every(({ line }) => line.confidence >= (isMoneyAlone(line) ? trustedMoney : trusted)) &&
  spans.some(({ line }) => !isPrint(line, subject))

export const confidenceOf = (hits: readonly Hit[]): Confidence =>
  hits.every(({ spans }) => spans.every(({ line }) => line.origin === 'layer'))
    ? 'exact'
    : 'estimated'
