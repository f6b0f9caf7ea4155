import type { Kind } from './evidence'

/** A kind that an analyzer looks for. */
export type LookedFor = Exclude<Kind, 'cover'>

interface Declared {
  /** Under which name `look` prints it and `--only` asks for it; null: neither does. */
  look: string | null
  /**
   * Once only texts were moved or typed: `keep`, what was seen of pictures and shapes still holds;
   * `again`, it is looked for anew.
   */
  afterText: 'keep' | 'again'
}

/**
 * What each kind declares of itself, for all who deal with kinds; in the order in which they are
 * named to users.
 */
export const kinds = {
  text: { look: 'text', afterText: 'again' },
  faces: { look: 'faces', afterText: 'keep' },
  person: { look: 'person', afterText: 'keep' },
  subject: { look: 'subject', afterText: 'keep' },
  codes: { look: 'codes', afterText: 'keep' },
  marks: { look: 'marks', afterText: 'keep' },
  tone: { look: 'tone', afterText: 'again' },
  background: { look: 'tone', afterText: 'again' },
  attention: { look: 'attention', afterText: 'again' },
  file: { look: 'source', afterText: 'again' },
  people: { look: null, afterText: 'keep' },
  likeness: { look: null, afterText: 'again' },
  seams: { look: null, afterText: 'again' },
  inks: { look: null, afterText: 'again' },
} as const satisfies Record<LookedFor, Declared>

type Declarations = typeof kinds

/** The kinds that `look` prints. */
export type Printed = {
  [K in LookedFor]: Declarations[K]['look'] extends null ? never : K
}[LookedFor]

const isKind = (name: string): name is LookedFor => Object.hasOwn(kinds, name)

/** In the order of their declaration. */
export const allKinds: readonly LookedFor[] = Object.keys(kinds).filter(isKind)
