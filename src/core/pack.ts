import type { Box, Size } from './geometry'
import type { Kind } from './evidence'
import type { Rule } from './rule'
import type { Translated } from './locale'

/** `reject`: the platform refuses the image. `downrank`: less traffic. `advise`: good practice. */
export const levels = ['reject', 'downrank', 'advise'] as const
export type Level = (typeof levels)[number]

/**
 * Who set the limit: the article, the article without a number (the limit is ours), the platform's
 * own pages, we, or you, by a pack file.
 */
export const provenances = ['article', 'article-no-limit', 'platform', 'ours', 'yours'] as const
export type Provenance = (typeof provenances)[number]

type AnyRule = Rule<Kind, any, any, Kind> // eslint-disable-line @typescript-eslint/no-explicit-any -- a pack holds rules of every shape; `use` checks each

export interface Clause {
  rule: Omit<AnyRule, 'limits'> & { limits: object }
  limits: object
  level: Level
  provenance: Provenance
  /** The platform's words, quoted; empty for rules that are ours. */
  source: string
  /** Limits that hold from a day on, the earliest first; `packs/on-day.ts` puts them in force. */
  later?: readonly { from: string; limits: object; source: string }[]
  /** The day from which the limits in force hold, where that is known. */
  since?: string
}

export const zoneKinds = ['core', 'survive', 'overlay', 'text', 'crop'] as const

/** A region that the app covers or crops; boxes on the pack's `size`. */
export interface Zone {
  id: string
  title: Translated<string>
  box: Box
  kind: (typeof zoneKinds)[number]
  /** Where the figure comes from and how far to trust it. */
  source: string
  /** The name of the place it belongs to, where the platform shows one file in several: “Reels”. */
  placement?: string
}

/** Which pictures a platform takes beside those of exactly its size. */
export interface Shape {
  /** How far the ratio may be off, as a share; 0 forgives rounding alone, null takes any. */
  tolerance: number | null
  /** The least that is taken, px. */
  least: Size
  /** Whether a larger picture is taken as it is. */
  larger: boolean
  /** The most pixels in all. */
  pixels?: number
}

export const uploadFormats = ['jpeg', 'png', 'webp', 'gif', 'bmp', 'tiff'] as const
export type UploadFormat = (typeof uploadFormats)[number]

/** Where placeholders of a new cover stand, on the pack's `size`. */
export interface Layout {
  host: Box
  product: Box
  /** `size`: of the letters, which stand in two lines. */
  title: { x: number; y: number; width: number; size: number }
}

export interface Guide {
  axis: 'X' | 'Y'
  offset: number
}

/** What a template is made for. */
export const templates = ['apparel', 'beauty', 'home', 'digital', 'food', 'jewellery'] as const
export type Template = (typeof templates)[number]

/** What a platform says of the picture itself, each fact once: rules and doors take it from here. */
export interface Facts {
  /** The picture that is drawn, exported and given zones; px. */
  size: Size
  shape: Shape
  /** The most bytes a file may have. */
  weight: number
  formats: readonly UploadFormat[]
  /** Brands of `language/names`, and other names, that are the platform's own, so no third parties. */
  own: readonly string[]
  zones: readonly Zone[]
  /** Where each of these facts is from, and how far to trust it. */
  sources: Readonly<Record<'size' | 'weight' | 'formats' | 'own', string>>
}

export interface Pack extends Facts {
  id: string
  version: string
  title: Translated<string>
  /** Of the file that it was read from; built-in packs have none. */
  hash?: string
  /** The text of that file. */
  text?: string
  clauses: Clause[]
  /**
   * What a viewer would notice: the rules to tell beside a preview, and the smallest type that can
   * be read on a card, px.
   */
  viewing: { rules: string[]; smallestType: number }
  /** With the host at the left; templates that the platform has no use for are missing. */
  layouts: Readonly<Partial<Record<Template, Layout>>>
  guides: readonly Guide[]
  /**
   * What its sellers do and hear besides: what they call the platform, the way to the upload, and what its article says of the
   * signals that are read from a cover. Nothing of it is shown where a platform has none.
   */
  selling?: { names: readonly string[]; steps: Translated<string>; coldStart: Translated<string> }
  /** What a refusal too vague to name a rule is probably about, the commonest first. */
  common: readonly string[]
  /** The platform's own words for a refusal, by the rule that they are about. */
  phrases: readonly { rule: string; words: readonly string[] }[]
}

/** Whether a cover is held against the title that it is shown with. */
export const readsTitle = ({ clauses }: Pick<Pack, 'clauses'>): boolean =>
  clauses.some(({ rule }) => rule.readsTitle)

/** By what every door and thread can open the pack again (`packs/open.ts`). */
export const packKey = ({ id, text }: Pick<Pack, 'id' | 'text'>): string => text ?? id

/** A clause, with the limits checked against what the rule takes. */
export function use<N extends Kind, L extends object, F extends object, W extends Kind = never>(
  rule: Rule<N, L, F, W>,
  {
    limits,
    ...rest
  }: {
    level: Level
    provenance: Provenance
    source: string
    limits?: Partial<L>
    later?: { from: string; limits: Partial<L>; source: string }[]
  },
): Clause {
  return { rule, limits: { ...rule.limits, ...limits }, ...rest }
}
