import type { Region, TextLine } from '../../core/evidence'
import { fail, pass, unsure, type Judgement } from '../../core/rule'
import { formsOf } from './hit'
import { blocks, confidenceOf, hitsIn } from './hits'
import { findingOf, shortened, unreadSetOn } from './line-findings'
import type { mayBePrint } from './on-product'
import type { Match } from './phrase'

/** What may not be written on a cover, as far as it was found. */
export interface WordsFound {
  /** What refuses the cover; where nothing does, what may. */
  words: string[]
  /** What may be some too, beside those that refuse it. */
  perhaps: string[]
  /** The named ways in which all of these are written, each once. */
  forms: string[]
  /** How many lines nobody could read, print on things left out: each may say anything. */
  unread: number
}

/** What the rules on words have in common: one word that may not be there is enough. */
export const onWords = {
  fixes: ['cut-text'],
  needs: ['text'],
  wants: ['subject'],
  final: 'fail',
  limits: {},
} as const

/**
 * Judges lines by what a grammar finds in them: a sure hit refuses; a likely one, a hit on a
 * photographed thing and a line that nobody could read are questions. `withFacts` makes the rule's
 * own facts of it; `isPrint`: what may be part of a thing, where that is told otherwise; `nearness`: how near the little that was made out of an unread line comes to the
 * rule.
 */
export function judgeWords<F extends object>(
  lines: readonly TextLine[],
  subject: Region | null | undefined,
  find: (text: string, ocr: boolean) => readonly Match[],
  withFacts: (found: WordsFound) => F,
  nearness: (text: string) => number,
  isPrint?: typeof mayBePrint,
): Judgement<F> {
  const unread = unreadSetOn(lines, subject, nearness)
  const hits = hitsIn(lines, find)
  const blocking = hits.filter((hit) => blocks(hit, subject, isPrint))
  const others = hits.filter((hit) => !blocking.includes(hit))
  const also = { forms: formsOf(hits), unread: unread.length }
  const wordsOf = (some: typeof hits) => some.map(({ words }) => shortened(words))
  if (blocking.length > 0)
    return fail(withFacts({ words: wordsOf(blocking), perhaps: wordsOf(others), ...also }), {
      confidence: confidenceOf(blocking),
      findings: [
        ...blocking.map(findingOf),
        ...others.map((hit) => ({ ...findingOf(hit), doubtful: true as const })),
      ],
    })
  const facts = withFacts({ words: wordsOf(hits), perhaps: [], ...also })
  const findings = [...hits.map(findingOf), ...unread]
  if (findings.length > 0) return unsure(facts, { confidence: 'estimated', findings })
  return pass(facts, {
    confidence: lines.every(({ origin }) => origin === 'layer') ? 'exact' : 'estimated',
  })
}
