import { wordStart, letter } from '../letters/letter'
import { inAnyLanguage } from './words/languages'
import { calendarDay } from './words/months'
import { fullUnitsOf, unitsOf, type TimeWords } from './words/time-words'

/** What phrases of one language are made of: sources of regular expressions. */
export interface Parts {
  words: TimeWords
  unit: string
  fullUnit: string
  /** So much time: `2 hours`, 两天, ساعتين. */
  amount: string
  /** What an offer's end is: an hour, a day of the week or the calendar. */
  end: string
  /** `until 20:00`, `20時まで`. */
  until: string
  /** Between two words … */
  gap: string
  /** … and with a word or two between them. */
  between: string
}

export function partsOf(words: TimeWords): Parts {
  // Before a number a reader may lose it: “Starts in5 hours”.
  const gap = words.solid ? ' ?' : '(?: |(?=\\d))'
  const end = `(?:${hourOf(words)}|${words.when ?? none}|${calendarDay})(?! ?[-~] ?\\d)`
  return {
    words,
    unit: unitsOf(words),
    fullUnit: fullUnitsOf(words),
    amount: `(?:${n} ?${unitsOf(words)}${words.few === undefined ? '' : `|${words.few}`})`,
    end,
    until: untilOf(words, end),
    gap,
    between: words.solid ? '.{0,6}?' : `(?: [${letter}]{1,14}){0,2} ?:? `,
  }
}

export const n = '\\d{1,3}'
/** Fits nowhere. */
const none = '(?!)'

/** Whole words; in scripts without spaces wherever they stand. */
export const whole = ({ solid }: TimeWords, pattern: string): string =>
  solid ? `(?:${pattern})` : `${wordStart}(?:${pattern})(?![${letter}])`

const at = inAnyLanguage('at')
const atBare = inAnyLanguage('atBare')

/** An hour of the day: `20:30`, `20.30`, `8 pm`, `20 Uhr`, with what may go before. */
export const hourOf = ({ oclock }: TimeWords): string =>
  `(?:(?:${atBare}) \\d{1,2}(?![\\d%.,]| %)|` +
  `(?:(?:${at}) ?)?(?:\\d{1,2}[:.]\\d\\d(?: ?(?:${oclock ?? 'h'}))?|\\d{1,2} ?(?:${oclock ?? none})))`

/** The end of an offer with what says `until`, before it or behind. */
export function untilOf({ until, untilBehind }: TimeWords, end: string): string {
  if (until === undefined) return none
  return untilBehind ? `${end} ?(?:${until})` : `(?:${until}) ?${end}`
}
