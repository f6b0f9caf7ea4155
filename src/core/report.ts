import type { Confidence } from './evidence'
import type { Size } from './geometry'
import type { Level, Provenance } from './pack'
import type { Finding } from './finding'
import type { Measure, Outcome } from './rule'
import type { UnseenReason } from './unseen'

/** Why a rule could not be judged; `bug` carries the stack. */
export interface Why {
  reason: UnseenReason | 'bug'
  detail: string
}

/** What one rule says. Plain data: sentences are made from it by `report/say.ts`. */
export interface Verdict {
  rule: string
  level: Level
  provenance: Provenance
  outcome: Outcome
  confidence: Confidence
  facts: object
  findings: Finding[]
  measure?: Measure
  why?: Why
  /** The day from which the limit holds, where the platform has named one. */
  since?: string
  /** Set on what would have asked the same once more: the rule that asks it. */
  askedBy?: string
}

/** Whether a rule was not judged because of us or of the machine, whatever the picture. */
export const isBlind = ({ why }: Pick<Verdict, 'why'>): boolean =>
  why !== undefined && blind.has(why.reason)
const blind: ReadonlySet<string> = new Set(['engine-unavailable', 'out-of-memory', 'bug'])

/** The signals that the article says are read from the image for cold-start traffic. */
export interface Signals {
  ocrKeywords: string[]
  saturation: number | null
  faceSharpness: number | null
}

export type Headline = 'ready' | 'rejected' | 'incomplete'

/** Plain data that survives `postMessage` and JSON. */
export interface Report {
  /** `hash`: of a pack file's content. */
  pack: { id: string; version: string; hash?: string }
  cover: Size & { name: string; bytes: number }
  headline: Headline
  verdicts: Verdict[]
  signals: Signals
  /** Milliseconds. */
  timings: Record<string, number>
}
