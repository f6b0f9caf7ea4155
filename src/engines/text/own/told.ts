import { foreign } from './alphabet'

/** A sign of a line that one reader or both read. */
export interface Told {
  text: string
  confidence: number
  /** What it is where its word turns out to be Latin: в, н, к, м and т are small capitals, too. */
  latin?: string
}

/** The other reader's half of the vote. `taught`: the signs it may ever tell. */
export interface Other {
  signs: readonly Told[]
  taught: ReadonlySet<string>
}

/** Mean over the signs, 0…1. */
export const sureness = (signs: readonly Told[]): number =>
  signs.length === 0 ? 0 : signs.reduce((sum, { confidence }) => sum + confidence, 0) / signs.length

/** Where a line of another script is told, from none at 0 to all at 1. */
export const strangeness = (ours: readonly Told[]): number => {
  const signs = ours.filter(({ text }) => text !== ' ')
  return signs.filter(({ text }) => text === foreign).length / Math.max(1, signs.length)
}

/** A line with more than this share of foreign signs is another script's … */
const mostForeign = 0.3
/** … or, of several, of those that are no digits, beside no currency: 특가 19900. */
const mostForeignWords = 0.5
const several = 2

export const isMostlyForeign = (ours: readonly Told[]): boolean => strangeness(ours) > mostForeign

export function isForeign(ours: readonly Told[]): boolean {
  const words = ours.filter(({ text }) => !/\d/.test(text))
  const isSeveral = words.filter(({ text }) => text === foreign).length >= several
  const isPriced = words.some(({ text }) => /\p{Sc}/u.test(text))
  return isMostlyForeign(ours) || (isSeveral && !isPriced && strangeness(words) > mostForeignWords)
}
