import type { Point } from '../geometry'
import type { LayerId } from '../scene'

/**
 * What is to be written into a document, literally and in order: each edit counts on what those
 * before it have left. Lengths are cover pixels.
 */
export type Edit =
  | WriteEdit
  | { do: 'hide'; layer: LayerId }
  | { do: 'move'; layer: LayerId; x: number; y: number }
  | TypeEdit
  | ScaleEdit
  | { do: 'blur'; layer: LayerId; radius: number }
  | { do: 'flatten'; layer: LayerId; colour: Colour }
  /** `by`: −1…1, on top of what there is. */
  | { do: 'filter'; layer: LayerId; filter: 'saturation' | 'contrast'; by: number }
  /** `layer` is the cover's frame; `focus`: 0…1 of the old one. */
  | { do: 'adopt'; layer: LayerId; focus?: Point }

/** Which point of a text's width stays where it is: 0 left … 1 right. */
export type Hold = number

/** Puts `to` in the place of a range of the layer's characters; styles of the rest are kept. */
export interface WriteEdit {
  do: 'write'
  layer: LayerId
  start: number
  end: number
  to: string
  /** The whole text as it was read: where it is another by now, nothing is written. */
  was: string
  hold: Hold
}

/** Scales the type, keeps `hold` and the middle of the height, then goes `y` further. */
export interface TypeEdit {
  do: 'type'
  layer: LayerId
  by: number
  hold: Hold
  y: number
}

/** Scales a layer with all that is in it; `x`, `y`: where the middle of its upright box then is. */
interface ScaleEdit {
  do: 'scale'
  layer: LayerId
  by: number
  x: number
  y: number
}

/** 0…1 each. */
export interface Colour {
  r: number
  g: number
  b: number
}

export type EditKind = Edit['do']

/** An edit that was not done, and why; `detail` is what Figma said. */
export interface Skipped {
  layer: LayerId
  detail: string
}

/** Edits after which no picture has to be looked at again: they touch nothing but texts. */
export const touchesTextsOnly = (edits: readonly Edit[], isText: (layer: LayerId) => boolean) =>
  edits.every((edit) => edit.do !== 'adopt' && isText(edit.layer))
