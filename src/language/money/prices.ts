import { fold, unfold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { plain } from '../letters/plain'
import { mendDigits } from './amount'
import type { PriceStrength } from './form'
import { placesIn } from './places'
import { fittingAt } from './price-forms'
import { spelled, spelledForm } from './spelled'

export interface Price {
  /** As written. */
  match: string
  /** Places in the text given. */
  start: number
  end: number
  strength: PriceStrength
  /** The named way in which it is written. */
  form: string
}

/** The last letter of a word for price, as a reader may see it: `Prezz0`. */
const nought = /(?<=(?<!\p{L})(?:prezz|preci|prec|preç))0(?!\d)/giu

interface Options {
  /**
   * The text was read from a picture: letters and signs may be confused where money's shape
   * supports it.
   */
  ocr?: boolean
}

/** Prices in a text, in order, without overlaps. Linear in its length. */
export function findPrices(text: string, { ocr = false }: Options = {}): Price[] {
  const folded = fold(text)
  if (!/[\d\p{Sc}〇○零一二两三四五六七八九十百千万원]/u.test(folded.text)) return []
  const spans = scan(folded.text, ocr)
  const mended = ocr ? mendDigits(folded.text).replace(nought, 'o') : folded.text
  if (mended !== folded.text) spans.push(...scan(mended, ocr))
  return apart(spans).map(({ start, end, strength, form }) => ({
    match: unfold(text, folded, start, end),
    start: folded.from[start],
    end: folded.from[end],
    strength,
    form,
  }))
}

interface Span {
  start: number
  end: number
  strength: PriceStrength
  form: string
}

function scan(folded: string, ocr: boolean): Span[] {
  const simple = plain(folded)
  const spans: Span[] = []
  for (const place of placesIn(folded, simple, ocr)) {
    const found = fittingAt(place)
    if (!found || found.reach === 'none') continue
    const { before = 0, behind = 0, strength } = found.reach
    spans.push({ start: place.start - before, end: place.end + behind, strength, form: found.form })
  }
  for (const pattern of spelled)
    for (const { 0: words, index: start } of matchesOf(simple, pattern))
      spans.push({ start, end: start + words.length, strength: 'sure', form: spelledForm.id })
  return spans
}

/** Sure ones first where spans overlap; then in order. */
function apart(spans: Span[]): Span[] {
  const rank = { sure: 0, likely: 1, bare: 2 }
  const kept: Span[] = []
  const taken = new Set<number>()
  for (const span of [...spans].sort(
    (a, b) => rank[a.strength] - rank[b.strength] || a.start - b.start || b.end - a.end,
  )) {
    let free = true
    for (let i = span.start; i < span.end && free; i++) free = !taken.has(i)
    if (!free) continue
    for (let i = span.start; i < span.end; i++) taken.add(i)
    kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}
