import { fold, unfold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { plain } from '../letters/plain'
import { amount, closed, mendDigits } from './amount'
import { cueForms, unitForm } from './cue-forms'
import { currencyForms } from './currency-forms'
import type { Form, Place, PriceStrength } from './form'
import { misreadForms } from './misread-forms'
import { spelled } from './spelled'

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

interface Options {
  /**
   * The text was read from a picture: letters and signs may be confused where money's shape
   * supports it.
   */
  ocr?: boolean
}

/** In order: the first that fits wins. */
const asWritten: readonly Form[] = [...currencyForms, unitForm, ...cueForms]
const asRead: readonly Form[] = [...currencyForms, unitForm, ...misreadForms, ...cueForms]

/** How much of the text around a number is looked at; names of currencies are long. */
const around = { ahead: 28, behind: 52 }

/** Prices in a text, in order, without overlaps. Linear in its length. */
export function findPrices(text: string, { ocr = false }: Options = {}): Price[] {
  const folded = fold(text)
  if (!/[\d\p{Sc}〇零一二两三四五六七八九十百千万원]/u.test(folded.text)) return []
  const spans = scan(folded.text, ocr)
  const mended = ocr ? mendDigits(folded.text) : folded.text
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
  for (const { 0: written, index: start } of matchesOf(simple, amount)) {
    const end = start + written.length
    const from = Math.max(0, start - around.ahead)
    const span = spanOf({
      number: closed(written),
      start,
      end,
      ahead: simple.slice(from, start),
      behind: simple.slice(end, end + around.behind),
      aheadWritten: folded.slice(from, start),
      behindWritten: folded.slice(end, end + around.behind),
      simple,
      ocr,
    })
    if (span) spans.push(span)
  }
  for (const pattern of spelled)
    for (const { 0: words, index: start } of matchesOf(simple, pattern))
      spans.push({ start, end: start + words.length, strength: 'sure', form: 'spelled' })
  return spans
}

function spanOf(place: Place): Span | undefined {
  for (const { id, fits } of place.ocr ? asRead : asWritten) {
    const reach = fits(place)
    if (reach === 'none') return undefined
    if (reach)
      return {
        start: place.start - (reach.before ?? 0),
        end: place.end + (reach.behind ?? 0),
        strength: reach.strength,
        form: id,
      }
  }
  return undefined
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
