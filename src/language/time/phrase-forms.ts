import { letter } from '../letters/letter'
import { midnight, namedDay } from './months'
import { hourOf, n, untilOf, type Parts } from './phrase-parts'
import type { TimeWords } from './words'

/** One named way to say in words that time runs out, or runs until the show. */
export interface PhraseForm {
  id: string
  /** The word that every such phrase holds: a language without it says nothing in this way. */
  holds: Exclude<keyof TimeWords, 'solid' | 'untilBehind'>
  /** It holds an amount of time as well: a digit, or words for one. */
  counted?: true
  /** It is all that stands on the line. */
  alone?: true
  /** Source of a regular expression without groups that capture; undefined: not in this language. */
  pattern(word: string, parts: Parts): string | undefined
}

/** `only`, where it stands behind: “until 9 pm only”. */
const onlyBehind = '(?:only|เท่านั้น|בלבד|seulement|uniquement|فقط|soltanto)'

/** “Sale for 2 hours”. */
const lasting =
  '| (?:for|por|durante|fur|per|pour|pendant|na|на|για|trong|selama|boyunca|voor)(?= )'

/** Nothing that is counted or named follows: “only 3 hours of charging”. */
const ending = `(?! ?[${letter}\\d])`

/** They say that time runs out; of those that begin at one place the first that fits wins. */
export const pressingForms: readonly PhraseForm[] = [
  {
    // Nur noch 3 Stunden.
    id: 'left',
    holds: 'left',
    counted: true,
    pattern: (left, { amount }) => `(?:${left}) ?${amount}(?! ?[-] ?[${letter}])`,
  },
  {
    // 3 hours left.
    id: 'left-behind',
    holds: 'after',
    counted: true,
    pattern: (after, { amount }) => `${amount} ?(?:${after})`,
  },
  {
    // Last hours, last 2 hours; not: last minute gifts.
    id: 'last',
    holds: 'last',
    pattern: (last, { fullUnit }) =>
      `(?![${letter}]{4,6} minute(?![sn]))(?:${last})(?: ${n})? ?${fullUnit}`,
  },
  {
    // Last 2 h.
    id: 'last-counted',
    holds: 'last',
    pattern: (last, { unit }) => `(?:${last}) ${n} ?${unit}`,
  },
  {
    // Only 2 hours.
    id: 'only',
    holds: 'only',
    counted: true,
    pattern: (only, { words, gap, amount, fullUnit }) =>
      `(?:${only})${gap}${words.solid ? `${n} ?${fullUnit}` : amount}${ending}`,
  },
  {
    // Ends in 2 hours, ends at 8 pm, ends on Sunday.
    id: 'ends',
    holds: 'ends',
    pattern: (ends, { words, amount, end }) =>
      `(?:${ends})${words.solid ? ' ?:? ?' : '(?: ?: ?| )'}(?:${amount}|${end})`,
  },
  {
    // 20시 마감.
    id: 'ends-behind',
    holds: 'endsBehind',
    pattern: (endsBehind, { amount, end }) => `(?:${amount}|${end}) ?(?:${endsBehind})`,
  },
  {
    // Offer until 20:00.
    id: 'sale-until',
    holds: 'until',
    pattern: (_, { words, between, until }) => `(?:${words.sale})${between}${until}`,
  },
  {
    // Until 21:00 all prices reduced.
    id: 'until-sale',
    holds: 'until',
    pattern: (_, { words, between, until }) => `${until}${between}(?:${words.sale})`,
  },
  {
    // Nur bis 21 Uhr.
    id: 'only-until',
    holds: 'until',
    pattern: (_, { words, until }) => words.only && `(?:${words.only}) ?${until}`,
  },
  {
    // Until 9 pm only.
    id: 'until-only',
    holds: 'until',
    pattern: (_, { until }) => `${until} ?${onlyBehind}`,
  },
  {
    // Sale for 2 hours.
    id: 'sale-counted',
    holds: 'sale',
    counted: true,
    pattern: (sale, { amount }) => `(?:${sale})(?: ?:${lasting})? ?${amount}${ending}`,
  },
  {
    // Whole phrases of the language: last chance.
    id: 'phrase',
    holds: 'more',
    pattern: (more) => more,
  },
  {
    // Until 20:00.
    id: 'until-alone',
    holds: 'until',
    alone: true,
    pattern: (_, { words }) => untilOf(words, `(?:${hourOf(words)}|${midnight}|${namedDay})`),
  },
]

/** A countdown to the show: it presses nobody to buy, whatever it says of the time that is left. */
export const launchForms: readonly PhraseForm[] = [
  {
    // Starts in 2 hours.
    id: 'starts',
    holds: 'starts',
    pattern: (starts, { gap, amount }) => `(?:${starts})${gap}${amount}`,
  },
  {
    // 2시간 후 시작.
    id: 'starts-behind',
    holds: 'startsBehind',
    pattern: (startsBehind, { amount }) => `${amount} ?(?:${startsBehind})`,
  },
]

/** They press without saying when. */
export const hurryForms: readonly PhraseForm[] = [
  {
    // Hurry up.
    id: 'hurry',
    holds: 'press',
    pattern: (press) => press,
  },
]
