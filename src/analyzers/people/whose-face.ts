import type { See } from '../../core/unseen'
import type { FoundFace } from '../../core/engines'
import { scaledBox } from '../../core/geometry'
import { heldBy } from './held-by'

/**
 * The segmenter's own certainty that counts as a person where no face is seen; see
 * docs/calibration.md.
 */
export const leastPresence = 0.6
/** With half a face beside it, less is enough. */
const besideFace = 0.55

/** A face this wide, in widths of the frame, leaves no room for the person it belongs to… */
const closeUp = 0.5
/** …and yet something of a person is seen, but of a pattern or a thing nothing. */
const inCloseUp = 0.1

/** Ours: beside a sure face, one that is half a face belongs to somebody who fills this share of it. */
const leastHeld = 0.3

/**
 * The faces that have a person to them. What looks half like a face – of an animal, a doll, a
 * drawing, a print – counts only where people are seen, too; where one of them has a sure face, only
 * in their midst.
 */
export async function facesOfPeople(found: readonly FoundFace[], see: See): Promise<FoundFace[]> {
  if (found.every(({ agreed }) => agreed)) return [...found]
  const { raster } = await see('cover')
  const { presence, mask } = await see('people')
  const least = ({ box }: FoundFace) =>
    box.width >= closeUp * raster.width ? inCloseUp : besideFace
  const isSure = found.some(({ agreed }) => agreed)
  const isOnSomebody = ({ box }: FoundFace) =>
    !isSure || heldBy(mask, scaledBox(box, raster, mask)) >= leastHeld
  return found.filter((face) => face.agreed || (presence >= least(face) && isOnSomebody(face)))
}
