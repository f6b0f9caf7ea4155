import type { NamedForm } from '../named-form'
import { clockForms } from './clock-forms'
import type { Line, Span } from './form'
import { misreadForms } from './misread'
import { hurryForms, launchForms, pressingForms } from './phrase-forms'
import { hurries, launches, phrasesIn, pressing } from './phrases'

/** Every form in order: of equally sure ones that touch, the first gives the countdown its name. */
export const countdownForms: readonly NamedForm[] = [
  ...clockForms,
  ...pressingForms,
  ...misreadForms,
  ...launchForms,
  ...hurryForms,
]

/** Where each form fits, in any order; places may overlap. */
export function spansIn(line: Line): Span[] {
  const asWritten = { ...line, ocr: false }
  const starts = phrasesIn(asWritten, launches, 'likely')
  const isLaunch = (span: Span) => starts.some((it) => it.start < span.end && span.start < it.end)
  const phrases = [
    ...phrasesIn(line, pressing, 'sure').filter((span) => !isLaunch(span)),
    ...starts,
    ...phrasesIn(asWritten, hurries, 'likely'),
  ]
  return [
    ...[...clockForms, ...(line.ocr ? misreadForms : [])].flatMap(({ id, find }) =>
      find(line).map((place): Span => ({ ...place, form: id })),
    ),
    ...phrases.filter(({ start, end }) => line.ocr || !glued.test(line.text.slice(start, end))),
  ]
}

/** Only a reader of pictures loses the space before a number: “Solo3” is a name as it is written. */
const glued = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2}\d/u
