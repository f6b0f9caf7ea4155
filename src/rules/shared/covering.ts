import type { Face } from '../../core/evidence'

/** What hides a face: a thing by name, or the parts that can't be seen. */
export type Covering = 'mask' | 'sunglasses' | 'eyes' | 'below' | 'sheet'

/** How likely the eyes, nose and mouth together, or the whole face are hidden, and by what. */
export interface Covered {
  by: Covering
  /** 0…1. */
  probability: number
  /**
   * Of the part that is most likely hidden, 0…1: one eye, the nose or the mouth alone. 0 where the
   * face is too small to tell.
   */
  half: number
}

/** From here on what hides a part has a name. */
const named = 0.5
/**
 * Of narrower faces, in pixels, the net that looks at each part is believed only half where the one
 * that knows masks, or sunglasses, sees none.
 */
const certainWidth = 120
/** From this width on it is believed where it is as sure as this; bare faces so small have less. */
const small = { width: 96, sure: 0.95 }

/** The likeliest of all that may hide a face; null when the face is too small to tell. */
export function coveringOf({ box, faceMask, sunglasses, hidden }: Face): Covered | null {
  if (faceMask === null || sunglasses === null || hidden === null) return null
  const { rightEye, leftEye, nose, mouth, sheet } = hidden
  // Two nets look at the eyes, and two at nose and mouth.
  const together = (one: number, other: number, thing: number) =>
    Math.max(((one + other) / 2 + thing) / 2, believed(Math.min(one, other), box.width))
  const eyes = together(rightEye, leftEye, sunglasses)
  const below = together(nose, mouth, faceMask)
  const half = box.width >= certainWidth ? Math.max(rightEye, leftEye, nose, mouth) : 0
  const most = Math.max(eyes, below, sheet)
  const by =
    most === sheet
      ? 'sheet'
      : most === eyes
        ? sunglasses >= named
          ? 'sunglasses'
          : 'eyes'
        : faceMask >= named
          ? 'mask'
          : 'below'
  return { by, probability: most, half }
}

const believed = (both: number, width: number) =>
  width >= certainWidth || (width >= small.width && both >= small.sure) ? both : 0
