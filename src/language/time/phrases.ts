import { letter } from '../letters/letter'
import { anyOf, nameOf } from '../letters/named-groups'
import { matchesOf } from '../letters/matches-of'
import type { CountdownStrength, Line, Span } from './form'
import { guarded, type Guarded } from './guarded'
import { languages } from './words/languages'
import { hurryForms, launchForms, pressingForms, type PhraseForm } from './phrase-forms'
import { partsOf, whole, type Parts } from './phrase-parts'
import type { TimeWords } from './words/time-words'

/** By language: that time runs out … */
export const pressing: readonly Guarded[] = languages.map((words) => written(words, pressingForms))
/** … that the show begins … */
export const launches: readonly Guarded[] = languages.map((words) => written(words, launchForms))
/** … and what presses without saying when. */
export const hurries: readonly Guarded[] = languages.map((words) => written(words, hurryForms))

/** Places of phrases, each with its form. */
export const phrasesIn = (
  { text, ocr }: Line,
  phrases: readonly Guarded[],
  strength: CountdownStrength,
): Span[] =>
  phrases
    .flatMap((one) => one.within(text, ocr))
    .flatMap((pattern) => matchesOf(text, pattern))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      strength,
      form: nameOf(match),
    }))

/**
 * All forms of one language as two patterns, of what stands among other words and what stands alone,
 * in which each form is a group of its name.
 */
function written(words: TimeWords, forms: readonly PhraseForm[]): Guarded {
  const parts = partsOf(words)
  const wordsOf = (some: readonly PhraseForm[]) => some.map(({ holds }) => words[holds])
  const any = (some: readonly PhraseForm[]) => anyOf(some.flatMap((form) => sourceOf(form, parts)))
  const counted = forms.filter((form) => form.counted)
  const among = any(forms.filter(({ alone }) => !alone))
  const alone = any(forms.filter(({ alone }) => alone))
  return guarded({
    cues: [...wordsOf(forms.filter((form) => !form.counted)), ...(counted.length > 0 ? [words.few] : [])],
    counted: wordsOf(counted),
    patterns: [
      ...(among ? [whole(words, among)] : []),
      ...(alone ? [`^[^${letter}\\d]{0,4}(?:${alone})[^${letter}\\d]{0,4}$`] : []),
    ],
  })
} // prettier-ignore

/** One or none. */
function sourceOf({ id, holds, pattern }: PhraseForm, parts: Parts): [id: string, source: string][] {
  const word = parts.words[holds]
  const source = word && pattern(word, parts)
  return source ? [[id, source]] : []
} // prettier-ignore
