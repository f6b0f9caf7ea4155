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

/** In the order in which kinds are named to users. A new kind begins with its row here. */
const rows = {
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
  sticker: { look: null, afterText: 'again' },
  likeness: { look: null, afterText: 'again' },
  seams: { look: null, afterText: 'again' },
  inks: { look: null, afterText: 'again' },
} as const satisfies Record<LookedFor, Declared>

type Rows = typeof rows

/** What each kind declares of itself, for all who deal with kinds. */
export const kinds: Readonly<Record<LookedFor, Declared>> = rows

/** The kinds that `look` prints. */
export type Printed = { [K in keyof Rows]: Rows[K]['look'] extends null ? never : K }[keyof Rows]
/** The name under which `look` prints a kind; two kinds may share one. */
export type LookName<K extends Printed = Printed> = Rows[K]['look']

const isKind = (name: string): name is LookedFor => Object.hasOwn(kinds, name)
const isPrinted = (kind: LookedFor): kind is Printed => kinds[kind].look !== null

/** In the order of their declaration. */
export const allKinds: readonly LookedFor[] = Object.keys(kinds).filter(isKind)
export const printedKinds: readonly Printed[] = allKinds.filter(isPrinted)

export const lookNameOf = (kind: Printed): LookName => rows[kind].look
/** All names that `look` prints, once each. */
export const lookNames: readonly LookName[] = [...new Set(printedKinds.map(lookNameOf))]
