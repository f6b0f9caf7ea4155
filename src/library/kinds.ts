import type { Kind } from '../core/evidence'
import type { LookKind } from './api'

/** The names that the evidence JSON uses, and the kinds behind them. */
const kinds: Record<LookKind, Kind[]> = {
  text: ['text'],
  faces: ['faces'],
  person: ['person'],
  subject: ['subject'],
  codes: ['codes'],
  marks: ['marks'],
  tone: ['tone', 'background'],
  attention: ['attention'],
  source: ['file'],
}

export const lookKinds = Object.keys(kinds) as readonly LookKind[]

export const isLookKind = (name: string): name is LookKind => Object.hasOwn(kinds, name)

/** The kinds to look at for these names. */
export const kindsOf = (names: readonly LookKind[]): Kind[] => names.flatMap((name) => kinds[name])
