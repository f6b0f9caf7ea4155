import type { Analyzer } from '../core/unseen'
import type { Face, Region } from '../core/evidence'
import { polygonOf } from '../core/geometry'
import { clean } from '../core/image/components'
import { fill } from '../core/image/fill'
import type { Mask } from '../core/image/raster'
import { enlarge } from '../core/image/enlarge'
import { markedRegion, regionOf } from '../core/image/region'
import { crumbs } from './people/crumbs'
import { heldBy } from './people/held-by'
import { leastPresence } from './people/whose-face'

/** A face of which the mask holds less than this share was overlooked by the segmenter. */
const leastHeld = 0.5

/**
 * The people on the cover: layers marked as host, else the segmenter's mask with every face in it.
 * Where nobody is, the segmenter paints products and furniture as people, so it is believed only
 * when a face was found, or when it is sure that a person is there: from behind, in profile, with
 * the face cut off or painted over.
 */
export const person: Analyzer<'person'> = async (see) => {
  const cover = await see('cover')
  const marked = markedRegion(cover.layers, ['host'], cover)
  if (marked) return marked
  const faces = await see('faces')
  const { mask, presence } = await see('people')
  if (faces.length === 0 && presence < leastPresence) return null
  return withFaces(enlarge(clean(mask, crumbs), cover.width, cover.height), faces)
}

/** Of a close-up the segmenter may see nothing at all. */
function withFaces(mask: Mask, faces: readonly Pick<Face, 'box'>[]): Region | null {
  for (const { box } of faces) if (heldBy(mask, box) < leastHeld) fill(mask, polygonOf(box))
  return regionOf(mask, 'estimated')
}
