import type { Face, Sticker } from '../core/evidence'
import type { FaceFinder } from '../core/engines'
import { area, centre, intersect, scaledBox, type Box } from '../core/geometry'
import { clean } from '../core/image/components'
import type { Mask, Raster } from '../core/image/raster'
import { regionOf } from '../core/image/region'
import type { Analyzer } from '../core/unseen'
import { flatThings } from './head/flat-things'
import { crumbs } from './people/crumbs'
import { heldBy } from './people/held-by'

/** So many things are looked around, the biggest first: a wall of tiles costs bounded time. */
const most = 4
/** A face of which each part is hidden with less than this lies under nothing. */
const seen = 0.4
/** From here on a thing lies perhaps over a head, and half a face below it is asked for. */
const likely = 0.4
/** Of such a face: how much lies under the thing, and of its height how much shows below. */
const leastUnder = 0.1
const leastBelow = 0.2

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
  const { mask, somebody } = await (isMarked ? find(raster) : see('people'))
  const top = topOf(mask, raster)
  const besideOf = (box: Box) =>
    Math.max(...beside(box).map((place) => heldBy(mask, scaledBox(place, raster, mask))))
  const best = things
    .map(({ box, ...thing }): Sticker => ({
      box,
      probability: headUnder(raster, { box, ...thing }),
      beside: besideOf(box),
      risen: top === null ? null : (box.y - top) / box.height,
      somebody,
    }))
    .reduce((best, one) => (one.probability > best.probability ? one : best))
  return face || best.probability < likely ? best : seconded(best, raster, await engines.faces())
}

/** With what looks half like a face, of nobody that is seen, as a second witness. */
async function seconded(thing: Sticker, raster: Raster, finder: FaceFinder): Promise<Sticker> {
  const found = await finder.find(raster)
  const half = found.filter(({ box }) => sticksOut(box, thing.box)).map(({ score }) => score)
  return { ...thing, probability: 1 - (1 - thing.probability) * (1 - Math.max(0, ...half)) }
}

/** Whether nose, mouth or chin show below the thing; a face that is drawn on it lies within. */
function sticksOut(face: Box, thing: Box): boolean {
  const under = area(intersect(face, thing)) / area(face)
  const { x } = centre(face)
  const below = face.y + face.height - (thing.y + thing.height)
  const isWithin = x > thing.x && x < thing.x + thing.width
  return isWithin && under >= leastUnder && below >= leastBelow * face.height
}

const isSeen = ({ hidden, faceMask, sunglasses }: Face) =>
  hidden !== null && [...Object.values(hidden), faceMask, sunglasses].every((p) => (p ?? 0) < seen)

/** Where people begin, in pixels of the picture. */
function topOf(mask: Mask, raster: Raster): number | null {
  const people = regionOf(clean(mask, crumbs), 'estimated')
  return people && scaledBox(people.box, mask, raster).y
}

/** To its right and left half of its width, from a little above it down to its middle. */
const beside = ({ x, y, width, height }: Box): Box[] =>
  [x - width / 2, x + width].map((left) => ({
    x: left,
    y: y - height / 4,
    width: width / 2,
    height: 0.75 * height,
  }))
