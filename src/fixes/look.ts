import type { Colour, Edit } from '../core/document/edit'
import type { Box, Point, Size } from '../core/geometry'
import type { Placement } from '../core/document/placement'
import type { Verdict } from '../core/report'
import type { FixKind } from '../core/rule'
import type { Layer, LayerId } from '../core/scene'

/** A cover as it was seen: what a fix is planned from, and what its trial is compared with. */
export interface Look {
  /** The cover's own layer. */
  frame: LayerId
  cover: Size
  /** What can be seen. */
  layers: readonly Layer[]
  /** How it all stands. */
  placements: readonly Placement[]
  verdicts: readonly Verdict[]
  /** Faces that were seen: nothing may cover them. */
  faces: readonly Box[]
  /** People as a whole: words may stand on them, things may not. */
  hosts: readonly Box[]
  /** Where text belongs; null where the platform has no such place. */
  textBox: Box | null
  /** No type that is as large as this gets smaller than it. */
  smallestType: number
  /** The mean colour of the cover's edge. */
  rim: Colour
  /** Of a trial: layers that would come off a shared style or a variable. */
  unlinks?: readonly LayerId[]
  /** Around what a frame of another shape becomes a cover, 0…1; the middle without it. */
  focus?: Point
}

/** Why a layer of a finding is left as it is. `detail`: the font's name, for one that is missing. */
export interface LeftOut {
  layer: LayerId
  name: string
  why: 'locked' | 'font' | 'instance' | 'arranged' | 'cut-off' | 'no-room' | 'refused'
  detail?: string
}

/** What speaks against doing it unseen, as far as the plan alone can tell. */
export type Doubt = 'no-sense' | 'moves-more' | 'hides-picture' | 'not-enough' | 'beside-host'

/** What one click would do; not tried yet. */
export interface Draft {
  kind: FixKind
  /** The rules that it is to mend. */
  rules: readonly string[]
  edits: Edit[]
  left: LeftOut[]
  doubts: Doubt[]
}

/** Only what is certain is planned; null where nothing is, or where there is nothing to do. */
export type Planner = (verdicts: readonly Verdict[], look: Look) => Draft | null
