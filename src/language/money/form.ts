import type { NamedForm } from '../named-form'

/**
 * `sure`: a number with a sign, code or word of a currency, or after a price word. `likely`: it may
 * be one, a person must look. `bare`: money's shape alone, as when a reader lost the sign.
 */
export type PriceStrength = 'sure' | 'likely' | 'bare'

/** A number in a text, and what stands around it. */
export interface Place {
  /** As written but for gaps between single digits. */
  number: string
  start: number
  end: number
  /** A short piece of the plain text before and behind the number … */
  ahead: string
  behind: string
  /** … and of the text before letters were made small. */
  aheadWritten: string
  behindWritten: string
  /** The whole text, plain. */
  simple: string
  /** The text was read from a picture: letters and signs may be confused. */
  ocr: boolean
}

/** How far a price reaches before its number and behind it, in units, and how sure it is. */
export interface Reach {
  before?: number
  behind?: number
  strength: PriceStrength
}

/** One named way to write a price, or what a number is instead: then it fits with `none`. */
export interface Form extends NamedForm {
  fits(place: Place): Reach | 'none' | undefined
}

/** Both as long as what was matched; undefined is nothing there. */
export const reach = (
  strength: PriceStrength,
  before: string | undefined,
  behind?: string,
): Reach => ({
  strength,
  ...(before !== undefined && { before: before.length }),
  ...(behind !== undefined && { behind: behind.length }),
})
