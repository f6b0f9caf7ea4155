import { letter } from '../letters/letter'
import type { NamedForm } from '../named-form'
import { hourOf, n, untilOf, type Parts } from './phrase-parts'
import { inAnyLanguage } from './words/languages'
import { namedDay } from './words/months'
import type { TimeWords } from './words/time-words'

/** One named way to say in words that time runs out, or runs until the show. */
export interface PhraseForm extends NamedForm {
  /** The word that every such phrase holds: a language without it says nothing in this way. */
  holds: Exclude<keyof TimeWords, 'solid' | 'untilBehind'>
  /** It holds an amount of time as well: a digit, or words for one. */
  counted?: true
  /** It is all that stands on the line. */
  alone?: true
  /** Source of a regular expression without groups that capture; undefined: not in this language. */
  pattern(word: string, parts: Parts): string | undefined
}

const onlyBehind = inAnyLanguage('onlyBehind')
const lasting = inAnyLanguage('lasting')
const midnight = inAnyLanguage('midnight')

/** Nothing that is counted or named follows: “only 3 hours of charging”. */
const ending = `(?! ?[${letter}\\d])`

/** They say that time runs out; of those that begin at one place the first that fits wins. */
export const pressingForms: readonly PhraseForm[] = [
  {
    id: 'left',
    example: 'Nur noch 3 Stunden',
    holds: 'left',
    counted: true,
    pattern: (left, { amount }) => `(?:${left}) ?${amount}(?! ?[-] ?[${letter}])`,
  },
  {
    id: 'left-behind',
    example: '3 hours left',
    holds: 'after',
    counted: true,
    pattern: (after, { amount }) => `${amount} ?(?:${after})`,
  },
  {
    id: 'last',
    example: 'Last 2 hours',
    holds: 'last',
    // Not: last minute gifts.
    pattern: (last, { fullUnit }) =>
      `(?![${letter}]{4,6} minute(?![sn]))(?:${last})(?: ?${n})? ?${fullUnit}`,
  },
  {
    id: 'last-counted',
    example: 'Last 2 h',
    holds: 'last',
    pattern: (last, { unit }) => `(?:${last}) ?${n} ?${unit}`,
  },
  {
    id: 'only',
    example: 'Solo 2 horas',
    holds: 'only',
    counted: true,
    pattern: (only, { words, gap, amount, fullUnit }) =>
      `(?:${only})${gap}${words.solid ? `${n} ?${fullUnit}` : amount}${ending}`,
  },
  {
    id: 'ends',
    example: 'Ends in 2 hours',
    holds: 'ends',
    pattern: (ends, { words, amount, end }) =>
      words.solid
        ? `(?:${ends}) ?:? ?(?:${amount}|${end})`
        : `(?:${ends})(?:(?: ?: ?| )(?:${amount}|${end})|(?=\\d)${amount})`,
  },
  {
    id: 'ends-behind',
    example: '20시 마감',
    holds: 'endsBehind',
    pattern: (endsBehind, { amount, end }) => `(?:${amount}|${end}) ?(?:${endsBehind})`,
  },
  {
    id: 'sale-until',
    example: 'Offer until 20:00',
    holds: 'until',
    pattern: (_, { words, between, until }) => `(?:${words.sale})${between}${until}`,
  },
  {
    id: 'until-sale',
    example: 'До 21:00 скидки',
    holds: 'until',
    pattern: (_, { words, between, until }) => `${until}${between}(?:${words.sale})`,
  },
  {
    id: 'only-until',
    example: 'Nur bis 21 Uhr',
    holds: 'until',
    pattern: (_, { words, until }) => words.only && `(?:${words.only}) ?${until}`,
  },
  {
    id: 'until-only',
    example: 'Jusqu’à ce soir seulement',
    holds: 'until',
    pattern: (_, { until }) => `${until} ?(?:${onlyBehind})`,
  },
  {
    id: 'sale-counted',
    example: 'Sale for 2 hours',
    holds: 'sale',
    counted: true,
    pattern: (sale, { amount }) => `(?:${sale})(?: ?:| (?:${lasting})(?= ))? ?${amount}${ending}`,
  },
  {
    id: 'phrase',
    example: 'Last chance',
    holds: 'more',
    pattern: (more) => more,
  },
  {
    id: 'until-alone',
    example: 'Bis 20 Uhr',
    holds: 'until',
    alone: true,
    pattern: (_, { words }) => untilOf(words, `(?:${hourOf(words)}|${midnight}|${namedDay})`),
  },
]

/** A countdown to the show: it presses nobody to buy, whatever it says of the time that is left. */
export const launchForms: readonly PhraseForm[] = [
  {
    id: 'starts',
    example: 'Starts in 2 hours',
    holds: 'starts',
    pattern: (starts, { gap, amount }) => `(?:${starts})${gap}${amount}`,
  },
  {
    id: 'starts-behind',
    example: '2시간 후 시작',
    holds: 'startsBehind',
    pattern: (startsBehind, { amount }) => `${amount} ?(?:${startsBehind})`,
  },
]

/** They press without saying when. */
export const hurryForms: readonly PhraseForm[] = [
  {
    id: 'hurry',
    example: 'Hurry up',
    holds: 'press',
    pattern: (press) => press,
  },
]
