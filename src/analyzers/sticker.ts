import type { Face, Sticker } from '../core/evidence'
import { scaledBox, type Box } from '../core/geometry'
import type { Analyzer } from '../core/unseen'
import { flatThings } from './head/flat-things'
import { heldBy } from './people/held-by'

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
  const { headUnder, find } = await engines.person()
  const { layers } = await see('cover')
  // A marked layer tells nothing of where on it somebody is.
  const isMarked = layers?.some(({ role }) => role === 'host') ?? false
  const { mask, presence } = await (isMarked ? find(raster) : see('people'))
  const besideOf = (box: Box) =>
    Math.max(...beside(box).map((place) => heldBy(mask, scaledBox(place, raster, mask))))
  return things
    .map(({ box, ...thing }): Sticker => ({
      box,
      probability: headUnder(raster, { box, ...thing }),
      beside: besideOf(box),
      presence,
    }))
    .reduce((best, one) => (one.probability > best.probability ? one : best))
}

const isSeen = ({ hidden, faceMask, sunglasses }: Face) =>
  hidden !== null && [...Object.values(hidden), faceMask, sunglasses].every((p) => (p ?? 0) < seen)

/** To its right and left half of its width, from a little above it down to its middle. */
const beside = ({ x, y, width, height }: Box): Box[] =>
  [x - width / 2, x + width].map((left) => ({
    x: left,
    y: y - height / 4,
    width: width / 2,
    height: 0.75 * height,
  }))
