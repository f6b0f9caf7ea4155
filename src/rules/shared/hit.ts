import type { TextLine } from '../../core/evidence'
import type { Along } from '../../core/span/span'

/** From where to where on a line, in UTF-16 units of one of its two readings. */
export interface Span {
  line: TextLine
  reading: Reading
  start: number
  end: number
  /** Where that is along the line. */
  along: Along
}
export type Reading = 'text' | 'second'

/** Something banned that is written, and where: over two lines it has a span in each. */
export interface Hit {
  spans: Span[]
  /** As written, whole. */
  words: string
  /** `sure` is what a person would swear to, all else a person must look at. */
  sure: boolean
  /** The named way in which it is written, where the grammar has such. */
  form?: string
}

/** The named ways in which hits are written, each once. */
export const formsOf = (hits: readonly Hit[]): string[] => [
  ...new Set(hits.flatMap(({ form }) => form ?? [])),
]
