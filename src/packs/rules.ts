import type { Clause } from '../core/pack'
import { builtIn } from './built-in'

/** Every rule there is, by its id: those that any built-in pack holds. */
export const allRules: ReadonlyMap<string, Clause['rule']> = new Map(
  builtIn.flatMap(({ clauses }) => clauses.map(({ rule }) => [rule.id, rule])),
)
