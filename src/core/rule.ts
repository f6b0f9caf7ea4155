import type { Confidence, Evidence, Kind } from './evidence'
import type { Finding } from './finding'
import type { Translated } from './locale'

/** `incomplete`: evidence is missing or too weak, a person must look. Never silently a pass. */
export type Outcome = 'pass' | 'fail' | 'incomplete' | 'inapplicable'

/**
 * `share` 0…1, `px` cover pixels, `bytes`, `count`, `bits` of entropy, `variance` of the Laplacian,
 * `distance` 0…1, `probability` 0…1.
 */
export type Unit =
  'share' | 'px' | 'bytes' | 'count' | 'bits' | 'variance' | 'distance' | 'probability'

export interface Measure {
  measured: number
  limit: number
  unit: Unit
  /** Whether the limit is the most or the least that is allowed. */
  bound: 'max' | 'min'
  /** Which limit of the rule it is, where that is not called as its bound. */
  of?: string
}

export interface Judgement<F> {
  outcome: Outcome
  confidence: Confidence
  facts: F
  findings: Finding[]
  measure?: Measure
}

export interface Sentences<F> {
  /** The rule's name, where nothing is wrong: “Text ratio”. */
  title: string
  /** What a failure is called in a list, by what is wrong: “Too much text”. */
  problem: (facts: F) => string
  /** What an unsure verdict is called; without it the problem with a question mark. */
  question?: (facts: F) => string
  /**
   * What stands beside the problem, where neither the measure nor the labels of findings say it
   * best; empty for nothing at all.
   */
  figure?: (facts: F) => string | undefined
  /** Labels of findings that are words of ours, and what they are in this language. */
  things?: Readonly<Record<string, string>>
  /** What is the case, for each outcome. `unsure` says what a person should look at. */
  pass: (facts: F) => string
  fail: (facts: F) => string
  unsure: (facts: F) => string
  /** Why the rule does not apply; a general sentence without it. */
  inapplicable?: (facts: F) => string
  /** What to do about a failure. */
  fix: (facts: F) => string
}

/**
 * What can be changed in a document at one click, where a layer is known. Said by the rule, done by
 * `figma/fixes/fixes`.
 */
export const fixKinds = [
  'adopt',
  'hide',
  'cut-text',
  'shrink-text',
  'move-text',
  'blur',
  'flatten',
  'saturation',
  'contrast',
  'enlarge',
] as const
export type FixKind = (typeof fixKinds)[number]

export interface Rule<
  N extends Kind = Kind,
  L extends object = object,
  F extends object = object,
  W extends Kind = never,
> {
  id: string
  needs: readonly N[]
  /** Evidence that makes the judgement finer; where nobody could look, it is missing. */
  wants?: readonly W[]
  /**
   * The outcome that no further evidence can overturn: a part of what is needed is then enough to
   * reach it.
   */
  final?: 'pass' | 'fail'
  /** Holds the cover against its title: who checks is asked for that. */
  readsTitle?: true
  /** Defaults; a pack has the last word. */
  limits: L
  /** Pure and synchronous. */
  judge(seen: Pick<Evidence, N> & Partial<Pick<Evidence, W>>, limits: L): Judgement<F>
  /**
   * What mends a failure at one click, the best first. Each is offered only where it is certain
   * what to change.
   */
  fixes?: readonly FixKind[]
  sentences: Translated<Sentences<F>>
}

/** Only infers the types. */
export const rule = <N extends Kind, L extends object, F extends object, W extends Kind = never>(
  it: Rule<N, L, F, W>,
): Rule<N, L, F, W> => it

interface Details {
  confidence?: Confidence
  findings?: Finding[]
  measure?: Measure
}

const judged =
  (outcome: Outcome) =>
  <F extends object>(
    facts: F,
    { confidence = 'measured', findings = [], measure }: Details = {},
  ): Judgement<F> => ({
    outcome,
    confidence,
    facts,
    findings,
    ...(measure && { measure }),
  })

export const pass = judged('pass')
export const fail = judged('fail')
export const unsure = judged('incomplete')
export const inapplicable = judged('inapplicable')
