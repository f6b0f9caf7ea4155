import { within } from '../letters/edits'
import { matchesOf } from '../letters/matches-of'
import type { CountdownStrength, Form, Line, Place } from './form'
import { misreadLanguages, type MisreadLanguage, type MisreadPhrase } from './misread-languages'
import { isMisreadColumns } from './misread-units'

/** What says that time runs out in a line that was read from a picture, though letters are wrong. */
export const misreadForms: readonly Form[] = [
  {
    id: 'misread-phrase',
    example: 'nOCnEAHNN EHb',
    find: (line) =>
      placesOf(line, ({ whole, isOther, strength }) => [
        whole,
        (words, next) => (isOther?.(words[next - 1].text) ? undefined : strength),
      ]),
  },
  {
    id: 'misread-left',
    example: 'Ao koHya 2 4aca',
    find: (line) =>
      placesOf(line, ({ counting, isUnit }) => [
        counting,
        (words, next) => timeAt(words, next, isUnit),
      ]),
  },
  {
    id: 'misread-units',
    example: '20 дне 34 асов 15 минут',
    find: ({ text }) =>
      isMisreadColumns(text) ? [{ start: 0, end: text.length, strength: 'sure' }] : [],
  },
]

/** Longer text is no line of a cover. */
const longest = 80

const apart = /[^\s,:;()"]+/g

interface Word {
  text: string
  start: number
  end: number
}

/** How sure a phrase is, up to the word `next`. */
type Told = (words: readonly Word[], next: number) => CountdownStrength | undefined

/** Where the phrases of a language stand nearly, if `told` says so. */
function placesOf(
  { text: plain }: Line,
  of: (language: MisreadLanguage) => [phrases: readonly MisreadPhrase[], told: Told],
): Place[] {
  if (plain.length > longest) return []
  const words = matchesOf(plain, apart).map(({ 0: text, index }): Word => {
    return { text, start: index, end: index + text.length }
  })
  return misreadLanguages.flatMap((language) => {
    const [phrases, told] = of(language)
    const blurred = words.map(({ text }) => language.blur(lettersOf(text)))
    return words.flatMap(({ start }, i) =>
      phrases.flatMap(({ letters, words: count }) =>
        // A reader may part a word or run two together.
        [count - 1, count, count + 1].flatMap((size): Place[] => {
          const next = i + size
          const strength = size < 1 || next > words.length ? undefined : told(words, next)
          if (!strength) return []
          const most = Math.floor(letters.length / language.share)
          const alike = within(blurred.slice(i, next).join(''), letters, most)
          return alike ? [{ start, end: words[next - 1].end, strength }] : []
        }),
      ),
    )
  })
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\d!|]/gu, '')

/** A clock, or a number and a unit of time; of a number alone a person must say what is counted. */
function timeAt(
  words: readonly Word[],
  at: number,
  isUnit: (word: string) => boolean,
): CountdownStrength | undefined {
  const number = /^\d{1,3}(?!\d)(.*)$/.exec(words[at]?.text ?? '')
  if (!number) return undefined
  const counted = number[1] || words[at + 1]?.text
  if (!counted) return 'likely'
  return /^\d/.test(counted) || isUnit(lettersOf(counted)) ? 'sure' : undefined
}
