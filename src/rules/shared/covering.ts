import type { Face } from '../../core/evidence'

/** What hides a face: a thing by name, or the parts that can't be seen. */
export type Covering = 'mask' | 'sunglasses' | 'eyes' | 'below' | 'sheet'

/** How likely the eyes, nose and mouth together, or the whole face are hidden, and by what. */
export interface Covered {
  by: Covering
  /** 0…1. */
  probability: number
  /** Of the part that is most likely hidden, 0…1: one eye, the nose or the mouth alone. */
  half: number
}

/** From here on what hides a part has a name. */
const named = 0.5

/** The likeliest of all that may hide a face; null when the face is too small to tell. */
export function coveringOf({ faceMask, sunglasses, hidden }: Face): Covered | null {
  if (faceMask === null || sunglasses === null || hidden === null) return null
  const { rightEye, leftEye, nose, mouth, sheet } = hidden
  const eyes = Math.max(sunglasses, Math.min(rightEye, leftEye))
  const below = Math.max(faceMask, Math.min(nose, mouth))
  const half = Math.max(rightEye, leftEye, nose, mouth)
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
