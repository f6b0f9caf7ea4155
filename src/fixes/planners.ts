import type { FixKind } from '../core/rule'
import type { Planner } from './look'
import {
  planAdopt,
  planBlur,
  planContrast,
  planFlatten,
  planHide,
  planSaturation,
} from './pictures'
import { planEnlarge } from './places/enlarge'
import { planMove } from './places/move'
import { planShrink } from './sizes'
import { planWords } from './words/plan'

/** How a fix of each kind is planned. */
export const planners: Record<FixKind, Planner> = {
  adopt: planAdopt,
  hide: planHide,
  'cut-text': (verdicts, look) => planWords(verdicts, look),
  'shrink-text': planShrink,
  'move-text': planMove,
  blur: planBlur,
  flatten: planFlatten,
  saturation: planSaturation,
  contrast: planContrast,
  enlarge: planEnlarge,
}
