import type { Analyzer } from '../core/analyzer'
import { clean } from '../core/components'
import { enlarge, markedRegion, regionOf } from '../core/region'
import { thumbnail } from './thumbnail'

/** Parts of the mask smaller than this share of the biggest are crumbs. */
const crumbs = 0.04

/**
 * The people on the cover: layers marked as host, else the segmenter's mask. Without a face the segmenter also paints
 * products and furniture as people, so it is believed only when a face was found.
 */
export const person: Analyzer<'person'> = async (see, engines) => {
  const cover = await see('cover')
  const marked = markedRegion(cover.layers, ['host'], cover)
  if (marked) return marked
  const faces = await see('faces')
  if (faces.length === 0) return null
  const segmenter = await engines.person()
  const small = clean(await segmenter.segment(thumbnail(cover.raster)), crumbs)
  return regionOf(enlarge(small, cover.width, cover.height), 'estimated')
}
