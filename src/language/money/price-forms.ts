import type { NamedForm } from '../named-form'
import { cueForms, unitForm } from './cue-forms'
import { currencyForms } from './currency-forms'
import type { Form, Place, Reach } from './form'
import { misreadForms } from './misread-forms'
import { spelledForm } from './spelled'

/** In order: the first that fits wins. */
const asWritten: readonly Form[] = [...currencyForms, unitForm, ...cueForms]
/** The same of a text that was read from a picture. */
const asRead: readonly Form[] = [...currencyForms, unitForm, ...misreadForms, ...cueForms]

/** Every form in order; some tell that a number is no price. Without a number none but the last. */
export const priceForms: readonly NamedForm[] = [...asRead, spelledForm]

/** What a number is, by the first form that fits; `none`: no price. */
export function fittingAt(place: Place): { form: string; reach: Reach | 'none' } | undefined {
  for (const { id, fits } of place.ocr ? asRead : asWritten) {
    const reach = fits(place)
    if (reach) return { form: id, reach }
  }
  return undefined
}
