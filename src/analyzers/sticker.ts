import type { Face, Sticker } from '../core/evidence'
import type { Analyzer } from '../core/unseen'
import { flatThings } from './head/flat-things'

/** So many things are looked around, the biggest first: a wall of tiles costs bounded time. */
const most = 4
/** A face of which each part is hidden with less than this lies under nothing. */
const seen = 0.4

/**
 * What looks drawn and most likely lies over somebody's head. Where the biggest face is seen well,
 * nobody looks.
 */
export const sticker: Analyzer<'sticker'> = async (see, engines) => {
  const [face] = await see('faces')
  if (face && isSeen(face)) return null
  const { raster } = await see('cover')
  const things = flatThings(raster).slice(0, most)
  if (things.length === 0) return null
  const { headUnder } = await engines.person()
  return things
    .map((thing): Sticker => ({ box: thing.box, probability: headUnder(raster, thing) }))
    .reduce((best, one) => (one.probability > best.probability ? one : best))
}

const isSeen = ({ hidden, faceMask, sunglasses }: Face) =>
  hidden !== null && [...Object.values(hidden), faceMask, sunglasses].every((p) => (p ?? 0) < seen)
