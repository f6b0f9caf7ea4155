import type { Scope } from './ports'
import type { FrameName, Refusal } from '../../wall/refusals'
import type { Changed } from '../../wall/worker-messages'
import type { Run } from './core'
import type { Result, Stage } from './stage'

/** How a check is done. */
export interface How {
  changed?: Changed
  /** The old result stays in view until the new one is there. */
  quiet?: boolean
  /** Draws at once what it has found. */
  drawn?: boolean
  /** Draws only where a sheet is, or nothing was found before: what was cleared stays so. */
  again?: boolean
}

type Looking = Extract<Stage, { at: 'looking' }>

/** One check under way: what it is, what it has found by now, and how it shows that. */
export interface Check extends Run, Required<How> {
  scope: Scope
  results: Result[]
  refusals: Refusal[]
  /** The cover that is looked at. */
  frame: FrameName | null
  isMine(): boolean
  /** Shows how far it is, where it is to be seen. */
  show(change: (before: Looking) => Partial<Looking>): void
}
