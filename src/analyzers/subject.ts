import type { Analyzer } from '../core/unseen'
import { clean } from '../core/image/components'
import type { Mask } from '../core/image/raster'
import { enlarge } from '../core/image/enlarge'
import { markedRegion, reduce, regionOf } from '../core/image/region'
import { salience } from './shared/salience'

const crumbs = 0.04
/** A smaller thing is no subject. */
const leastShare = 0.005

/**
 * What stands out: layers marked as product, else the salient foreground together with the people.
 */
export const subject: Analyzer<'subject'> = async (see, engines) => {
  const cover = await see('cover')
  const marked = markedRegion(cover.layers, ['product'], cover)
  if (marked) return marked
  const salient = await salience(see, engines)
  const person = await see('person')
  const small = clean(
    person ? union(salient, reduce(person.mask, salient.width, salient.height)) : salient,
    crumbs,
  )
  const region = regionOf(enlarge(small, cover.width, cover.height), 'estimated')
  return region && region.share >= leastShare ? region : null
}

const union = (a: Mask, b: Mask): Mask => ({
  ...a,
  data: a.data.map((value, i) => Math.max(value, b.data[i])),
})
