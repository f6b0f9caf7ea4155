import { allKinds, kinds } from '../core/kinds'
import type { Kind } from '../core/evidence'
import type { LookKind } from './api'

/** The names that the evidence JSON uses. */
export const lookKinds: readonly LookKind[] = [
  ...new Set(allKinds.flatMap((kind) => kinds[kind].look ?? [])),
]

export const isLookKind = (name: string): name is LookKind => lookKinds.some((it) => it === name)

/** The kinds to look at for these names. */
export const kindsOf = (names: readonly LookKind[]): Kind[] =>
  names.flatMap((name) => allKinds.filter((kind) => kinds[kind].look === name))
