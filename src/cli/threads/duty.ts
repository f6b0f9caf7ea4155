import type { Kind } from '../../core/evidence'
import { fieldsIn } from '../../core/narrow/object'
import type { Entry as PageEntry } from '../../report'
import type { BadUsage } from '../errors'
import type { CheckOptions, FitOptions, LookOptions } from '../options'
import type { Earlier } from '../files/earlier'
import type { Input } from '../files/files'
import type { Entry, Self } from '../files/same-live'

/** What a job's thread is started for. */
export type Duty =
  | { duty: 'check'; options: CheckOptions; means: CheckMeans }
  | { duty: 'know'; date: string }
  | { duty: 'look'; options: LookOptions }
  | { duty: 'fit'; options: FitOptions }

/** What all files of a run are checked with. */
export interface CheckMeans {
  brands?: string[]
  /** Covers to compare with: those of the history and those of this run. */
  past?: Entry[]
  /** What an earlier run answered. */
  earlier?: Earlier
  /** Checked one after another: a thread more may read their text. */
  alone: boolean
}

/** What came of one file. */
export interface FileOutcome {
  /** For stdout; empty when nothing is to be printed there. */
  print: string
  status: Status
  /** What is told of it with all files, at the end. */
  entry?: PageEntry
  /** Sentences for stderr. */
  notes?: string[]
}

/**
 * From good to bad, as far as the exit status goes: `unwritten` has a verdict and lacks an output;
 * `broken` has no answer, or half of one, because of us or of the machine.
 */
export const statuses = [
  'ready',
  'incomplete',
  'rejected',
  'unreadable',
  'unwritten',
  'broken',
] as const
export type Status = (typeof statuses)[number]

/** How a cover is known again; null for a file that can't be read, which its check will tell. */
export type Known = Entry & Self

/** What crosses to a job's thread and back. */
export interface JobMessage {
  index: number
  input: Input
}

export interface Done<T> {
  index: number
  outcome?: T
  /** Not done yet: what is being looked at. */
  step?: Kind
  /** What ends the whole run: its class does not survive the crossing, its name does. */
  refused?: Refused
}
export type Refused = Pick<Error, 'name' | 'message' | 'stack'> & Partial<Pick<BadUsage, 'said'>>
/** Whether it was thrown as an error, here or in a thread. */
export const isRefused = (it: unknown): it is Refused =>
  typeof fieldsIn(it).name === 'string' && typeof fieldsIn(it).message === 'string'
