import type { Script } from './fonts'

export type Phrases = Partial<Record<Script, readonly string[]>>

/** Prices by sign, code or short name of a currency. */
export const signs: Phrases = {
} // prettier-ignore

/** Prices by a word. */
export const priceWords: Phrases = {
} // prettier-ignore

/** Time that runs out, in words. */
export const pressure: Phrases = {
} // prettier-ignore

/** Other platforms. */
export const names: Phrases = {
} // prettier-ignore

/** What stands on good covers. */
export const innocent: Phrases = {
} // prettier-ignore
