import { matchesOf } from '../letters/matches-of'
import type { NamedForm } from '../named-form'
import { namesAmong, spaced, wordForms, wordsOf } from './latin-names'
import type { NameForm, NamePlace, NameSpan, NameText } from './name-form'
import { inflected, nearly, unspaced } from './other-scripts'
import { holding, platforms } from './platform-names'

const textForms: readonly NameForm[] = [
  {
    id: 'holds-others',
    example: holding.example,
    find: ({ whole }) => placesOf(whole, holding.names, holding.brand),
  },
  {
    id: 'phrase',
    example: 'Follow us on X',
    find: ({ simple }) =>
      platforms.flatMap(({ brand, phrases }) => (phrases ? placesOf(simple, phrases, brand) : [])),
  },
  {
    id: 'unspaced',
    example: '淘宝同款',
    find: ({ simple }) => unspaced(simple),
  },
  {
    id: 'inflected',
    example: 'На Амазоне',
    find: ({ simple }) => inflected(simple),
  },
  {
    id: 'nearly-cyrillic',
    example: 'Вайлаберриз',
    find: ({ simple }) => nearly(simple),
  },
]

const spacedForm: NameForm = {
  id: 'spaced',
  example: 'T E M U',
  find: ({ simple, written }) => spaced(wordsOf(simple), written),
}

/**
 * A word of the language that is all there is: Target. Whether it means the platform a person must
 * say; where the platform is named in another way it doesn't count.
 */
const aloneForm: NameForm = {
  id: 'alone',
  example: 'Target',
  find: ({ written }) =>
    platforms
      .filter(({ alone }) => alone?.test(written))
      .map(({ brand }) => ({ brand, start: 0, end: written.length })),
}

/** Every form in order: of two that are as long at one place the first counts. */
export const platformForms: readonly NamedForm[] = [
  ...textForms,
  ...wordForms,
  spacedForm,
  aloneForm,
]

/** Where each form of a sure name fits, in their order; places may overlap. */
export const sureNames = (text: NameText): NameSpan[] => [
  ...textForms.flatMap((form) => spansOf(form, text)),
  ...namesAmong(wordsOf(text.simple)),
  ...spansOf(spacedForm, text),
]

/** Ordinary words that may be names. */
export const doubtfulNames = (text: NameText): NameSpan[] => spansOf(aloneForm, text)

const spansOf = ({ id, find }: NameForm, text: NameText): NameSpan[] =>
  find(text).map((place) => ({ ...place, form: id }))

const placesOf = (text: string, pattern: RegExp, brand: string): NamePlace[] =>
  matchesOf(text, pattern).map(({ 0: { length }, index }) => {
    return { brand, start: index, end: index + length }
  })
