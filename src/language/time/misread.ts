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
        (words) =>
          isCounting(words) || words.some(({ text }) => isOther?.(text)) ? undefined : strength,
      ]),
  },
  {
    id: 'misread-left',
    example: 'Ao koHya 2 4aca',
    find: (line) =>
      placesOf(line, (language) => [language.counting, (_, next) => timeAt(next, language)]),
  },
  {
    id: 'misread-rest',
    example: '残ソ2日',
    find: ({ text }) =>
      matchesOf(text, misreadRest).map(({ 0: { length }, index }) => {
        return { start: index, end: index + length, strength: 'sure' }
      }),
  },
  {
    id: 'misread-units',
    example: '20 дне 34 асов 15 минут',
    find: ({ text }) =>
      isMisreadColumns(text) ? [{ start: 0, end: text.length, strength: 'sure' }] : [],
  },
]

/**
 * `残ソ2日`, of 残り, of which a reader loses the second sign or takes it for another; `電池残 3時間` is
 * a battery's, and in `残!3日で届く` a parcel comes.
 */
const misreadRest =
  /(?<![\p{L}\p{M}ー]|(?:電池|バッテリー|充電|通話|通信) ?)残[リソ!|]? ?\d{1,3} ?(?:日間?|時間|分間?|秒)(?!\p{Script=Hiragana})/gu

/** Longer text is no line of a cover. */
const longest = 80

const apart = /[^\s,:;()"]+/g

interface Word {
  text: string
  start: number
  end: number
}

/** How sure a phrase of these words is, before those that are `next`. */
type Told = (words: readonly Word[], next: readonly Word[]) => CountdownStrength | undefined

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
          const strength =
            size < 1 || next > words.length
              ? undefined
              : told(words.slice(i, next), words.slice(next))
          if (!strength) return []
          const most = Math.floor(letters.length / language.share)
          const alike = within(blurred.slice(i, next).join(''), letters, most)
          return alike ? [{ start, end: words[next - 1].end, strength }] : []
        }),
      ),
    )
  })
}

/** `Последние 5 ламп`: a number stands between, which no phrase has. */
const isCounting = (words: readonly Word[]): boolean =>
  words.slice(1).some(({ text }) => /^\d+$/.test(text))

const lettersOf = (text: string) => text.replace(/[^\p{L}\d!|]/gu, '')

/** A clock, or a number and a unit of time; of a number alone a person must say what is counted. */
function timeAt(
  words: readonly Word[],
  { isUnit, countsGoods = false }: MisreadLanguage,
): CountdownStrength | undefined {
  const number = /^\d{1,3}(?!\d)(.*)$/.exec(words[0]?.text ?? '')
  if (!number) return undefined
  const counted = number[1] || words[1]?.text
  if (!counted) return countsGoods ? undefined : 'likely'
  return (/^\d/.test(counted) && !countsGoods) || isUnit(lettersOf(counted)) ? 'sure' : undefined
}
