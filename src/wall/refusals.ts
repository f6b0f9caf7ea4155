/** What is said where something can't be done. */

export const refusalCodes = [
  'nothing-selected',
  'no-covers',
  'not-a-frame',
  'inside-frame',
  'instance',
  'zero-size',
  'hidden',
  'rotated',
  'too-large',
  'nothing-visible',
  'removed',
  'read-only',
  'export-failed',
  'no-font',
  'missing-font',
  'storage-full',
  'too-much',
  'storage-blocked',
  'sheet-inside',
  'not-understood',
  'no-answer',
  'failed',
  'cancelled',
  'changed',
  'unchanged',
  'only-looks',
  'file-lost',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/**
 * Something the user can mend, or at least a sentence why it is not done: said kindly by
 * `ui/strings`, never thrown. `detail` is what Figma said.
 */
export interface Refusal {
  code: RefusalCode
  frame?: string
  name?: string
  /** The frame that was probably meant. */
  instead?: FrameName
  /** What is selected may be a poster that only lacks its frame. */
  wrap?: boolean
  detail?: string
}

export interface FrameName {
  id: string
  name: string
}
