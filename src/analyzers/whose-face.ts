import type { See } from '../core/unseen'
import type { FoundFace } from '../core/engines'
import type { Size } from '../core/geometry'

/**
 * The segmenter's own certainty that counts as a person where no face is seen; see
 * docs/calibration.md.
 */
export const leastPresence = 0.6
/** With half a face beside it, less is enough. */
const besideFace = 0.55

/** A face this wide, in widths of the frame, leaves no room for the person it belongs to. */
export const closeUp = 0.5

/**
 * The faces that have a person to them. What looks half like a face – of an animal, a doll, a
 * drawing, a print – counts only where people are seen, too.
 */
export async function facesOfPeople(found: readonly FoundFace[], see: See): Promise<FoundFace[]> {
  const { raster } = await see('cover')
  const stands = (face: FoundFace) => face.agreed || isCloseUp(face, raster)
  if (found.every(stands)) return [...found]
  const { presence } = await see('people')
  return found.filter((face) => presence >= besideFace || stands(face))
}

export const isCloseUp = ({ box }: Pick<FoundFace, 'box'>, { width }: Size): boolean =>
  box.width >= closeUp * width
