import type { Analyzer } from '../core/unseen'
import { clean } from '../core/image/components'
import { enlarge, markedRegion, regionOf } from '../core/image/region'

/** Parts of the mask smaller than this share of the biggest are crumbs. */
const crumbs = 0.04

/**
 * The segmenter's own certainty that counts as a person where no face is seen; see
 * docs/calibration.md.
 */
const leastPresence = 0.6

/**
 * The people on the cover: layers marked as host, else the segmenter's mask. Where nobody is, the
 * segmenter paints products and furniture as people, so it is believed only when a face was found,
 * or when it is sure that a person is there: from behind, in profile, with the face cut off or
 * painted over.
 */
export const person: Analyzer<'person'> = async (see, engines) => {
  const cover = await see('cover')
  const marked = markedRegion(cover.layers, ['host'], cover)
  if (marked) return marked
  const faces = await see('faces')
  const finder = await engines.person()
  const { mask, presence } = await finder.find(cover.raster)
  if (faces.length === 0 && presence < leastPresence) return null
  return regionOf(enlarge(clean(mask, crumbs), cover.width, cover.height), 'estimated')
}
