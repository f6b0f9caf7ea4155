import type { JsonFault } from './json-faults'
import type { Wanted } from './wanted'

/** Where in a pack file something is wrong, and what was expected there. */
export interface Problem {
  /** From 1 on. */
  line: number
  /** From 1 on; where JSON itself is broken. */
  column?: number
  /** `rules.text-ratio.limits.max`; empty for the file as a whole. */
  field: string
  kind: ProblemKind
  json?: JsonFault
  /** What may stand there. */
  wanted?: Wanted
  /** What was expected, where names or numbers tell it. */
  expected?: string
  /** What stands there, shortened. */
  found?: string
  /** By how many pixels something reaches over each edge. */
  over?: { right: number; bottom: number }
  /** What was probably meant. */
  nearest?: string
}

export type ProblemKind =
  | 'size' | 'json' | 'twice' | 'newer' | 'missing' | 'unknown' | 'limitless' | 'expected' | 'signs'
  | 'blank' | 'outside' | 'larger' | 'fact' | 'taken' | 'same-id' | 'whose' | 'ruleless' | 'offless' // prettier-ignore

/** A problem, before its line is looked up. */
export type Doubt = Omit<Problem, 'line' | 'column' | 'field'> & { path: (string | number)[] }
