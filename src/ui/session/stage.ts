import type { PastCover } from '../../core/cover'
import type { Kind } from '../../core/evidence'
import type { Box } from '../../core/geometry'
import type { Placement } from '../../core/document/placement'
import type { Report, Verdict } from '../../core/report'
import type { Layer } from '../../core/scene'
import type { FrameName, Refusal } from '../../wall/refusals'
import type { Ignore } from '../../wall/carried'
import type { Anchor, Unreadable } from '../../wall/worker-messages'
import type { Failed } from './ended'
import type { Shown } from '../parts/small-picture'

/** One frame that was looked at. The picture is kept as a blob's URL, for crops and previews. */
export interface Result extends Shown {
  frame: FrameName
  report: Report
  ignores: Ignore[]
  title: string
  byteHash: string
  likenessHash: string | null
  anchor: Anchor | null
  layers: Layer[]
  /** How its layers stand in the document. */
  placements: Placement[]
  faces: Box[]
  /** People as a whole. */
  hosts: Box[]
  history: PastCover[]
  at: Date
  /** How many layers lie on the frame but not in it. */
  onTop: number
  betweenPixels: boolean
  /** The frame may look otherwise by now, or is gone. */
  old?: 'changed' | 'gone'
}

export type Step = 'finding' | 'exporting' | 'looking' | 'drawing'

export type Stage =
  | { at: 'idle' }
  | {
      at: 'looking'
      step: Step
      frame: FrameName | null
      index: number
      of: number
      begun: Kind[]
      ended: Kind[]
      verdicts: Verdict[]
      /** Covers of the batch that are done. */
      results: Result[]
    }
  | { at: 'done'; results: Result[]; refusals: Refusal[]; cancelled: boolean; again?: boolean }
  | { at: 'refused'; refusals: Refusal[] }
  | { at: 'cancelled' }
  | {
      at: 'failed'
      code: Failed['code']
      detail: string
      frame: FrameName | null
      unreadable?: Unreadable
    }

/** The covers whose results are known. */
export const resultsOf = (stage: Stage): Result[] => (stage.at === 'done' ? stage.results : [])

/** Before anything is found. */
export const looking: Extract<Stage, { at: 'looking' }> = {
  at: 'looking',
  step: 'finding',
  frame: null,
  index: 0,
  of: 0,
  begun: [],
  ended: [],
  verdicts: [],
  results: [],
}
