import { letter, wordStart } from '../letters/letter'
import { guarded, type Guarded } from './guarded'
import { languages } from './languages'
import { calendarDay, midnight, namedDay } from './months'
import { fullUnitsOf, unitsOf, type TimeWords } from './words'

const n = '\\d{1,3}'
const none = '(?!)'

/** Whole words; in scripts without spaces wherever they stand. */
const whole = ({ solid }: TimeWords, pattern: string) =>
  solid ? `(?:${pattern})` : `${wordStart}(?:${pattern})(?![${letter}])`

/** An hour of the day: `20:30`, `20.30`, `8 pm`, `20 Uhr`, with what may go before. */
const hourOf = ({ oclock }: TimeWords) =>
  `(?:(?:a las|las|alle|as|στισ|الساعة|luc|jam|pukul) \\d{1,2}(?![\\d%.,]| %)|` +
  `(?:(?:a las|las|at|um|as|alle|a|le|o|saat|στισ|ב-?|الساعة|오후|오전|밤|저녁|luc|jam|pukul|в|о|об) ?)?` +
  `(?:\\d{1,2}[:.]\\d\\d(?: ?(?:${oclock ?? 'h'}))?|\\d{1,2} ?(?:${oclock ?? none})))`

/** What an offer's end is: an hour, a day of the week or the calendar. */
const endOf = (words: TimeWords) =>
  `(?:${hourOf(words)}|${words.when ?? none}|${calendarDay})(?! ?[-~] ?\\d)`

/** `until 20:00`, `20時まで`. */
const untilOf = (words: TimeWords, end: string) =>
  words.until === undefined
    ? none
    : words.untilBehind
      ? `${end} ?(?:${words.until})`
      : `(?:${words.until}) ?${end}`

/** So much time: `2 hours`, 两天, ساعتين. */
const amountOf = (words: TimeWords) =>
  `(?:${n} ?${unitsOf(words)}${words.few === undefined ? '' : `|${words.few}`})`

/** `only`, where it stands behind: “until 9 pm only”. */
const onlyBehind = '(?:only|เท่านั้น|בלבד|seulement|uniquement|فقط|soltanto)'

/** “Sale for 2 hours”. */
const lasting =
  '| (?:for|por|durante|fur|per|pour|pendant|na|на|για|trong|selama|boyunca|voor)(?= )'

/** Nothing that is counted or named follows: “only 3 hours of charging”. */
const ending = `(?! ?[${letter}\\d])`

function sureOf(words: TimeWords): Guarded {
  const { left, after, last, sale, ends, endsBehind, only, more } = words
  const [unit, full, end, gap] = [
    unitsOf(words),
    fullUnitsOf(words),
    endOf(words),
    words.solid ? ' ?' : ' ',
  ]
  const until = untilOf(words, end)
  const between = words.solid ? '.{0,6}?' : `(?: [${letter}]{1,14}){0,2} ?:?${gap}`
  const amount = amountOf(words)
  const forms = [
    left && `(?:${left}) ?${amount}(?! ?[-] ?[${letter}])`,
    after && `${amount} ?(?:${after})`,
    last && `(?![${letter}]{4,6} minute(?![sn]))(?:${last})(?: ${n})? ?${full}`,
    last && `(?:${last}) ${n} ?${unit}`,
    only && `(?:${only})${gap}${words.solid ? `${n} ?${full}` : amount}${ending}`,
    ends && `(?:${ends})${words.solid ? ' ?:? ?' : '(?: ?: ?| )'}(?:${amount}|${end})`,
    endsBehind && `(?:${amount}|${end}) ?(?:${endsBehind})`,
    `(?:${sale})${between}${until}`,
    `${until}${between}(?:${sale})`,
    only && `(?:${only}) ?${until}`,
    `${until} ?${onlyBehind}`,
    `(?:${sale})(?: ?:${lasting})? ?${amount}${ending}`,
    more,
  ] // prettier-ignore
  const alone = `^[^${letter}\\d]{0,4}${untilOf(words, `(?:${hourOf(words)}|${midnight}|${namedDay})`)}[^${letter}\\d]{0,4}$`
  return guarded({
    cues: [last, ends, endsBehind, words.until, more, words.few],
    counted: [left, after, only, sale],
    patterns: [whole(words, forms.filter(Boolean).join('|')), ...(words.until ? [alone] : [])],
  })
}

/** Says that time runs out. */
export const sure: readonly Guarded[] = languages.map(sureOf)

function launchOf(words: TimeWords): Guarded {
  const [amount, gap] = [amountOf(words), words.solid ? ' ?' : ' ']
  const forms = [
    words.starts && `(?:${words.starts})${gap}${amount}`,
    words.startsBehind && `${amount} ?(?:${words.startsBehind})`,
  ]
  return guarded({
    cues: [words.starts, words.startsBehind],
    patterns: [whole(words, forms.filter(Boolean).join('|') || none)],
  })
}

/** A countdown to the show: it presses nobody to buy, whatever it says of the time that is left. */
export const launches: readonly Guarded[] = languages.map(launchOf)

/** Presses without saying when. */
export const likely: readonly Guarded[] = languages.map(({ press, ...words }) =>
  guarded({ cues: [press], patterns: [whole(words, press ?? none)] }),
)
