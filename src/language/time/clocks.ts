import { late } from './late'
import { letter, wordEnd } from '../letters/letter'
import { inAnyLanguage, languages } from './words/languages'
import { allOf, fullOf, type TimeWords } from './words/time-words'

/** Clocks that run down, for plain text. */
const two = '[0-5] ?\\d'
const sep = ' ?[:;] ?'

/**
 * Hours, minutes and seconds: `00:12:59`, `1:02:03:04`, and digit by digit, as on tiles: `0 0 : 1 2 :
 * 5 9`. A start time has no seconds. `日` is a colon between minutes and seconds as a reader may
 * give it.
 */
export const clock = new RegExp(
  `(?<![\\d:.,/-])(?:(?:\\d(?: ?\\d){0,2}${sep}){1,2}${two}(?:${sep}|日)${two})(?! ?\\d|${sep}\\d|[./-]\\d)`,
  'gu',
)

/**
 * The same as a reader of pictures may give it: a dot for a colon. Never a date: minutes and
 * seconds below 60, and not all dots unless hours are 0.
 */
export const misreadClock = new RegExp(
  `(?<![\\d:.,/-])(?:\\d{1,2} ?[:;] ?${two} ?[.,·] ?${two}|\\d{1,2} ?[.,] ?${two} ?[:;] ?${two}|00 ?[.,] ?${two} ?[.,] ?${two})(?!\\d|[.,:]\\d)`,
  'gu',
)

/**
 * A clock of which the last digit is read as a letter that looks like one, or the first of the minutes
 * is lost: `00:02:5t`, `06: 2:48`, alone in its line. `19:30:2h`, `21:09:4K` are when a show begins,
 * and something more.
 */
export const letteredClock = new RegExp(
  `^[^${letter}\\d]{0,4}\\d ?\\d${sep}(?:${two}${sep}[0-5] ?[bgiloqtz]|\\d${sep}${two})[^${letter}\\d]{0,4}$`,
  'gu',
)

const n = '\\d{1,3}'
/** Between a number or a unit and the next. */
const gap = '[ :,.·•|/-]{0,3}'
const between = '[ :.,·•|/-]{1,3}'

/** Units of one language in falling order, largest first; in `full` no single letters. */
const orders = (words: TimeWords, length: number, form: (unit: string) => string): string[][] => {
  const units = [words.day, words.hour, words.minute, words.second].map((unit) => `(?:${form(unit)})`)
  return units.slice(0, units.length - length + 1).map((_, i) => units.slice(i, i + length))
} // prettier-ignore

/** Letters alone are sizes, too: 36 M 38 S. */
const isLetter = /^(?:\p{L}\\?\.?\??|\p{L}\|\p{L})$/u
const named = (unit: string) =>
  [...fullOf(unit).split('|'), ...(unit.split(' / ')[1] ?? '').split('|').filter((it) => !isLetter.test(it))].filter(Boolean).join('|') // prettier-ignore

/** `2 days 5 hours`: each number before its unit. */
const inPairs = (units: string[]) => units.map((unit) => `${n} ?${unit}`).join(gap)
/** `02 15 40 horas min seg` and `H M S 02 15 40`: columns read row by row. */
const inRows = (units: string[]) => {
  const numbers = units.map(() => n).join(between)
  const names = units.join(gap)
  return [`${numbers} ?${names}`, `${names} ?${numbers}`]
}

const bounded = (patterns: string[]) =>
  new RegExp(`(?<![${letter}\\d:.,])(?:${patterns.join('|')})${wordEnd}`, 'gu')

/** Three units and more in falling order. */
export const unitClocks = late(() =>
  languages.map((words) =>
    bounded(
      [4, 3].flatMap((length) =>
        orders(words, length, allOf).flatMap((units) => [inPairs(units), ...inRows(units)]),
      ),
    ),
  ),
)

/** Two units: a countdown where nothing says what lasts so long. */
export const shortUnitClocks = late(() =>
  languages.map((words) => {
    const pairs = orders(words, 2, allOf).slice(0, 2).map(inPairs)
    const wordy = orders(words, 2, named).flatMap((units) => [inPairs(units), ...inRows(units)])
    return bounded([...pairs, ...wordy])
  }),
)

/**
 * Minutes and seconds that begin with no hours; half and whole quarters may be the start of a show
 * after midnight, but nothing says so.
 */
export const shortClock = new RegExp(
  `^[^${letter}\\d]{0,4}00:(?!00)${two}[^${letter}\\d]{0,4}$`,
  'gu',
)

/**
 * A clock that the frame's edge cuts, alone in its line: two colons are a clock with seconds, however
 * little is left of them. What is cut through is read as `…`, or not at all.
 */
export const cutClock = new RegExp(
  `^[^${letter}\\d]{0,4}(?:\\d ?\\d?${sep}${two}${sep}(?:\\d ?(?:\\.{3})?|\\.{3})|\\.{3} ?\\d?${sep}${two}${sep}${two})[^${letter}\\d]{0,4}$`,
  'gu',
)

/**
 * A clock in whose midst a letter was seen, as in a display's dark bars: `00:ч43:33`, alone in its
 * line.
 */
export const blurredClock = new RegExp(
  `^[^${letter}\\d]{0,4}\\d ?\\d?${sep}(?:[${letter}] ?${two}|\\d ?[${letter}] ?\\d|${two} ?[${letter}])${sep}${two}[^${letter}\\d]{0,4}$`,
  'gu',
)

/** Words that make a clock the start of a show. */
export const startCue = new RegExp(`(?:${inAnyLanguage('live')}) ?:? ?$`, 'u')
