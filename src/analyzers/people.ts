import type { Analyzer } from '../core/unseen'
import { markedRegion } from '../core/image/region'

/**
 * What looks like people: layers marked as host, of which there is no doubt, else what the segmenter
 * paints. Whether to believe it is asked of `presence`, or of faces.
 */
export const people: Analyzer<'people'> = async (see, engines) => {
  const cover = await see('cover')
  const marked = markedRegion(cover.layers, ['host'], cover)
  if (marked) return { mask: marked.mask, presence: 1, somebody: 1 }
  return (await engines.person()).find(cover.raster)
}
