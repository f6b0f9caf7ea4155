import { late } from './late'
import { fold, unfold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { withDigits } from '../letters/misread-digits'
import { plain } from '../letters/plain'
import { clock, misreadClock, shortClock, shortUnitClocks, startCue, unitClocks } from './clocks'
import { languages } from './languages'
import { misreadPhrases } from './misread'
import { isMisreadColumns } from './misread-units'
import type { Guarded } from './guarded'
import { launches, likely, sure } from './phrases'

type Strength = 'sure' | 'likely'

export interface Countdown {
  /** As written. */
  match: string
  /** Places in the text given. */
  start: number
  end: number
  /** `likely`: it presses, but names no end; a person must look. */
  strength: Strength
}

interface Options {
  /** The text was read from a picture. */
  ocr?: boolean
}

interface Span {
  start: number
  end: number
  strength: Strength
}

/**
 * Clocks that run down and phrases of time pressure, in order, without overlaps. Linear in the
 * length.
 */
export function findCountdowns(text: string, { ocr = false }: Options = {}): Countdown[] {
  const folded = fold(text)
  const simple = plain(folded.text)
  const spans = spansIn(simple, ocr)
  const mended = ocr ? withDigits(simple) : simple
  if (mended !== simple) spans.push(...spansIn(mended, ocr))
  if (ocr) spans.push(...spansInWholeWords(mended))
  return merge(simple, spans).map(({ start, end, strength }) => ({
    match: unfold(text, folded, start, end).trim(),
    start: folded.from[start],
    end: folded.from[end],
    strength,
  }))
}

/** The same without the spaces that a reader sees within words: `п олуночи`. */
function spansInWholeWords(simple: string): Span[] {
  const whole = simple.replace(torn, '')
  if (simple.length > longestLine || whole === simple) return []
  const dropped = new Set(matchesOf(simple, torn).map(({ index }) => index))
  const places = simple.split('').flatMap((_, i) => (dropped.has(i) ? [] : i))
  return spansIn(whole, true).map(({ start, end, strength }) => ({
    start: places[start],
    end: places[end - 1] + 1,
    strength,
  }))
}

/** Beside one to three letters of Cyrillic; elsewhere readers don’t part words. */
const torn =
  /(?<=(?<!\p{Script=Cyrillic})\p{Script=Cyrillic}{1,3}) (?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic}) (?=\p{Script=Cyrillic}{1,3}(?!\p{Script=Cyrillic}))/gu

/** What is longer is no line of a cover, or of two. */
const longestLine = 48

function spansIn(simple: string, ocr: boolean): Span[] {
  const look = (patterns: readonly RegExp[], strength: Strength) =>
    patterns.flatMap((pattern) =>
      matchesOf(simple, pattern).map(({ 0: match, index }): Span => {
        return { start: index, end: index + match.length, strength }
      }),
    )
  const fitting = (guarded: readonly Guarded[], ocr: boolean) =>
    guarded.flatMap((one) => one.within(simple, ocr))
  const clocks = look(ocr ? [clock, misreadClock] : [clock], 'sure').map((span) =>
    startCue.test(simple.slice(Math.max(0, span.start - 12), span.start))
      ? { ...span, strength: 'likely' as const }
      : span,
  )
  const misread = ocr
    ? misreadPhrases(simple).map(([start, end, strength]): Span => ({ start, end, strength }))
    : []
  if (ocr && isMisreadColumns(simple))
    misread.push({ start: 0, end: simple.length, strength: 'sure' })
  const starts = look(fitting(launches, false), 'likely')
  const pressing = look(fitting(sure, ocr), 'sure').filter(
    (span) => !starts.some((it) => it.start < span.end && span.start < it.end),
  )
  return [
    ...clocks,
    ...misread,
    ...look(threeNumbers.test(simple) ? unitClocks() : [], 'sure'),
    ...look(twoNumbers.test(simple) ? shortUnitClocks() : [], 'sure').filter((span) =>
      isAlone(simple, span),
    ),
    ...pressing,
    ...starts,
    ...look([shortClock, ...fitting(likely, false)], 'likely'),
  ]
}

/** No clock of units has fewer. */
const twoNumbers = /\d\D+\d/
const threeNumbers = /\d\D+\d+\D+\d/

const saleBefore = late(
  () => new RegExp(`(?:${languages.map(({ sale }) => sale).join('|')})[^\\p{L}\\d]{0,3}$`, 'u'),
)

/** Nothing says what lasts so long: a battery does. An offer's name may stand before. */
function isAlone(simple: string, { start, end }: Span): boolean {
  const [ahead, behind] = [simple.slice(Math.max(0, start - 24), start), simple.slice(end, end + 24)]
  return !/[\p{L}\d]/u.test(behind) && (!/[\p{L}\d]/u.test(ahead) || saleBefore().test(ahead))
} // prettier-ignore

/** Places that overlap, or stand side by side (“Ends in 02:45:10”), are one, as sure as the surest. */
function merge(simple: string, spans: Span[]): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    const apart = last && span.start > last.end && /[^ :]/.test(simple.slice(last.end, span.start))
    if (!last || apart) out.push({ ...span })
    else {
      last.end = Math.max(last.end, span.end)
      if (span.strength === 'sure') last.strength = 'sure'
    }
  }
  return out
}
