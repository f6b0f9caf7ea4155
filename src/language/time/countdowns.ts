import { fold, unfold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { withDigits } from '../letters/misread-digits'
import { plain } from '../letters/plain'
import { countdownForms, spansIn } from './countdown-forms'
import type { CountdownStrength, Span } from './form'

export interface Countdown {
  /** As written. */
  match: string
  /** Places in the text given. */
  start: number
  end: number
  strength: CountdownStrength
  /** The named way in which it is written; of several that touch the surest, then the first. */
  form: string
}

interface Options {
  /** The text was read from a picture. */
  ocr?: boolean
}

/**
 * Clocks that run down and phrases of time pressure, in order, without overlaps. Linear in the
 * length.
 */
export function findCountdowns(text: string, { ocr = false }: Options = {}): Countdown[] {
  const folded = fold(text)
  const simple = plain(folded.text)
  const spans = spansIn({ text: simple, ocr })
  const mended = ocr ? withDigits(simple) : simple
  if (mended !== simple) spans.push(...spansIn({ text: mended, ocr }))
  // Torn off, the first letter of a word may look like a digit: `З алишилось`.
  if (ocr) {
    const wholes = mended === simple ? [mended] : [simple, mended]
    spans.push(...wholes.flatMap(spansInWholeWords), ...spansWithEnd(mended))
  }
  return merge(simple, spans).map(({ start, end, strength, form }) => ({
    match: unfold(text, folded, start, end).trim(),
    start: folded.from[start],
    end: folded.from[end],
    strength,
    form,
  }))
}

/** The same without the spaces that a reader sees within words: `п олуночи`. */
function spansInWholeWords(simple: string): Span[] {
  const whole = simple.replace(torn, '')
  if (simple.length > longestLine || whole === simple) return []
  const dropped = new Set(matchesOf(simple, torn).map(({ index }) => index))
  const places = simple.split('').flatMap((_, i) => (dropped.has(i) ? [] : i))
  return spansIn({ text: whole, ocr: true }).map((span) => ({
    ...span,
    start: places[span.start],
    end: places[span.end - 1] + 1,
  }))
}

/** The same with the thin letter that a reader loses at a line's end: `Solo per ogg`, `2 saat kald`. */
function spansWithEnd(simple: string): Span[] {
  if (simple.length > longestLine || !/[a-z]$/.test(simple)) return []
  return spansIn({ text: `${simple}i`, ocr: false })
    .filter(({ end }) => end > simple.length)
    .map((span) => ({ ...span, end: simple.length }))
}

/** Beside one to three letters of Cyrillic, or a lone one of Latin: `Aujourd'hu i seulement`. */
const torn =
  /(?<=(?<!\p{Script=Cyrillic})\p{Script=Cyrillic}{1,3}) (?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic}) (?=\p{Script=Cyrillic}{1,3}(?!\p{Script=Cyrillic}))|(?<=[a-z]{2}) (?=[a-z](?![a-z\d]))/gu

/** What is longer is no line of a cover, or of two. */
const longestLine = 48

/**
 * Places that overlap, or stand side by side (“Ends in 02:45:10”), are one, as sure as the surest,
 * and of its form.
 */
function merge(simple: string, spans: Span[]): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    const apart = last && span.start > last.end && /[^ :]/.test(simple.slice(last.end, span.start))
    if (!last || apart) out.push({ ...span })
    else {
      last.end = Math.max(last.end, span.end)
      if (rank(span) < rank(last)) Object.assign(last, { strength: span.strength, form: span.form })
    }
  }
  return out
}

/** Sure ones first, then in the order of their forms. */
const rank = ({ strength, form }: Span): number =>
  (strength === 'sure' ? 0 : order.size) + (order.get(form) ?? 0)
const order = new Map(countdownForms.map(({ id }, i) => [id, i]))
