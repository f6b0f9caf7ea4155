import type { Tells } from '../../wall/panel-messages'
import { selection } from '../selection'

/**
 * What is selected. A layer that can't be had, as a hidden one in an instance, must not keep the
 * panel from filling.
 */
export function selectionNow(): Tells['selection'] {
  try {
    return selection()
  } catch {
    return { frames: [], layers: [], refusal: { code: 'nothing-selected' }, covers: 0 }
  }
}
