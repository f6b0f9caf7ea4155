import type { Box, Size } from './geometry'
import type { Kind } from './evidence'
import type { Rule } from './rule'
import type { Translated } from './locale'

/** `reject`: the platform refuses the image. `downrank`: less traffic. `advise`: good practice. */
export const levels = ['reject', 'downrank', 'advise'] as const
export type Level = (typeof levels)[number]

/** Who set the limit: the article, the article without a number (the limit is ours), or we. */
export type Provenance = 'article' | 'article-no-limit' | 'ours'

export interface Clause {
  rule: Rule<Kind, any, any, Kind> // eslint-disable-line @typescript-eslint/no-explicit-any -- a pack holds rules of every shape; `use` checks each
  limits: object
  level: Level
  provenance: Provenance
  /** The platform's words, quoted; empty for rules that are ours. */
  source: string
}

/** A region that the app covers or crops; boxes on the pack's `size`. */
export interface Zone {
  id: string
  title: Translated<string>
  box: Box
  kind: 'core' | 'survive' | 'overlay' | 'text' | 'crop'
  /** Where the figure comes from and how far to trust it. */
  source: string
}

export interface Pack {
  id: string
  version: string
  title: Translated<string>
  size: Size
  /** The most bytes a file may have. */
  weight: number
  zones: Zone[]
  clauses: Clause[]
  /**
   * What a viewer would notice: the rules to tell beside a preview, and the smallest type that can
   * be read on a card, px.
   */
  viewing: { rules: string[]; smallestType: number }
}

/** A clause, with the limits checked against what the rule takes. */
export function use<N extends Kind, L extends object, F extends object, W extends Kind = never>(
  rule: Rule<N, L, F, W>,
  {
    limits,
    ...rest
  }: { level: Level; provenance: Provenance; source: string; limits?: Partial<L> },
): Clause {
  return { rule, limits: { ...rule.limits, ...limits }, ...rest }
}
