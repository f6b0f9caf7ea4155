import { fold, unfold } from '../letters/fold'
import { plain } from '../letters/plain'
import { clock, misreadClock, shortClock, startCue, unitClock } from './clocks'
import { misreadPhrases } from './misread'
import { likely, runTogether, sure } from './phrases'

export interface Countdown {
  /** As written. */
  match: string
  /** Places in the text given. */
  start: number
  end: number
  /** `likely`: it presses, but names no end; a person must look. */
  strength: 'sure' | 'likely'
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
  const found: [start: number, end: number, strength: Countdown['strength']][] = []
  const look = (patterns: readonly RegExp[], strength: Countdown['strength']) => {
    for (const pattern of patterns)
      for (const { 0: match, index } of simple.matchAll(pattern))
        found.push([index, index + match.length, strength])
  }

  for (const pattern of ocr ? [clock, misreadClock] : [clock]) {
    for (const { 0: match, index } of simple.matchAll(pattern)) {
      found.push([
        index,
        index + match.length,
        startCue.test(simple.slice(Math.max(0, index - 12), index)) ? 'likely' : 'sure',
      ])
    }
  }
  if (ocr) found.push(...misreadPhrases(simple))
  look([unitClock], 'sure')
  look(ocr ? runTogether : sure, 'sure')
  look([shortClock], 'likely')
  look(likely, 'likely')

  const merged = merge(
    simple,
    found.map(([start, end, strength]) => ({ start, end, strength })),
  )
  return merged.map(({ start, end, strength }) => ({
    match: unfold(text, folded, start, end).trim(),
    start: folded.from[start],
    end: folded.from[end],
    strength,
  }))
}

/** Places that overlap, or stand side by side (“Ends in 02:45:10”), are one, as sure as the surest. */
function merge(
  simple: string,
  spans: { start: number; end: number; strength: Countdown['strength'] }[],
) {
  const out: typeof spans = []
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
