import { matchesOf } from '../letters/matches-of'
import { namesAmong, spaced, wordForms, wordsOf } from './latin-names'
import type { NameForm, NamePlace, NameSpan, NameText } from './name-form'
import { inflected, unspaced } from './other-scripts'
import { aliexpressNames, platforms } from './platform-names'

const textForms: readonly NameForm[] = [
  {
    // Ali-Express, 速卖通.
    id: 'aliexpress',
    find: ({ whole }) => placesOf(whole, aliexpressNames, 'aliexpress'),
  },
  {
    // Follow us on X.
    id: 'phrase',
    find: ({ simple }) =>
      platforms.flatMap(({ brand, phrases }) => (phrases ? placesOf(simple, phrases, brand) : [])),
  },
  {
    // 亚马逊.
    id: 'unspaced',
    find: ({ simple }) => unspaced(simple),
  },
  {
    // Амазоне.
    id: 'inflected',
    find: ({ simple }) => inflected(simple),
  },
]

const spacedForm: NameForm = {
  // T E M U.
  id: 'spaced',
  find: ({ simple }) => spaced(wordsOf(simple)),
}

/**
 * A word of the language that is all there is: Target. Whether it means the platform a person must
 * say; where the platform is named in another way it doesn't count.
 */
const aloneForm: NameForm = {
  id: 'alone',
  find: ({ written }) =>
    platforms
      .filter(({ alone }) => alone?.test(written))
      .map(({ brand }) => ({ brand, start: 0, end: written.length })),
}

/** Every form in order: of two that are as long at one place the first counts. */
export const platformForms: readonly { id: string }[] = [
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
