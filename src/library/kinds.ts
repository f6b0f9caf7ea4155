import { allKinds, kinds, lookNames } from '../core/kinds'
import type { Kind } from '../core/evidence'
import type { LookKind } from './api'

/**
 * The names that the evidence JSON uses. Is one refused here? Then `tools/report-lines/look-line.ts`
 * does not tell it yet, of which `npm run docs` makes the types.
 */
export const lookKinds: readonly LookKind[] = lookNames

export const isLookKind = (name: string): name is LookKind => lookKinds.some((it) => it === name)

/** The kinds to look at for these names. */
export const kindsOf = (names: readonly LookKind[]): Kind[] =>
  names.flatMap((name) => allKinds.filter((kind) => kinds[kind].look === name))
