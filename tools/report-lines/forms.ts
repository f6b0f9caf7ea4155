import { listForms } from '../../src/language/names/list-forms'
import { nameList } from '../../src/language/names/find-names'
import { platformForms } from '../../src/language/names/platform-forms'
import { findPlatforms } from '../../src/language/names/platforms'
import { priceForms } from '../../src/language/money/price-forms'
import { findPrices } from '../../src/language/money/prices'
import type { NamedForm } from '../../src/language/named-form'
import { countdownForms } from '../../src/language/time/countdown-forms'
import { findCountdowns } from '../../src/language/time/countdowns'

/** Brands of the examples. */
const listed = nameList(['Nivea', 'Maybelline', '资生堂'])

/** The forms of each rule, in their order, and what they are found by. */
const grammars: [rule: string, forms: readonly NamedForm[], find: (text: string) => { form: string }[]][] = [
  ['price-number', priceForms, (text) => findPrices(text, { ocr: true })],
  ['promo-countdown', countdownForms, (text) => findCountdowns(text, { ocr: true })],
  ['third-party-logo', platformForms, (text) => findPlatforms(text)],
  ['competitor-packaging', listForms([]), (text) => listed.find(text, true)],
] // prettier-ignore

/** A row a form that a report may name: rule, id, example. What tells that nothing is meant is none. */
export const formRows = (): string[][] =>
  grammars.flatMap(([rule, forms, find]) =>
    forms
      .filter(({ id, example }) => find(example).some(({ form }) => form === id))
      .map(({ id, example }) => [`\`${rule}\``, `\`${id}\``, example]),
  )
