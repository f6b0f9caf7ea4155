import { Unseen } from '../../core/unseen'
import type { Polygon } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { bandOf } from './bend'
import type { Found } from './found'
import { lineHeight, type Recogniser } from './recogniser'
import type { Sign } from './decode'
import { inkOf } from './ink'
import type { Alphabet } from './own/alphabet'
import { cutsOf } from './own/cut'
import { readGrown } from './own/grow'
import type { OwnReader } from './own/reader'
import { isForeign, sureness, type Told } from './own/told'
import { vote } from './own/vote'
import { isColumn, polygonOfRect, unclip } from './rect'
import { spaced } from './spaces'
import { trim } from './trim'
import { roomToRead, viewsOf, type CropAt } from './views'

/** A place that may be a line of text, as the nets read it. */
export interface SeenLine {
  /** Tight around the glyphs. */
  polygon: Polygon
  region: Found
  /** What the recogniser was shown: level, `lineHeight` high. */
  crop: Raster
  /** What both recognisers together read. */
  signs: readonly Told[]
  sureness: number
  /** Whether most of it is of a script that neither knows. */
  foreign: boolean
  /** The same line, level, at another height. */
  cropAt(height: number): Raster
}

/**
 * Crops' widths in pixels, all together. The ten covers of the benchmark have 400 to 4,100; the time
 * that reading takes grows with it, a second for 10,000. Counted, not clocked, so that every machine
 * gives the same answer.
 */
const mostToRead = 45_000

/** What covers the glyphs, nearly always: measured on covers, the stock 1.5 overshoots. */
const tight = 1.35

/** Two recognisers, of which each knows what the other never learned. */
export interface Recognisers {
  recogniser: Recogniser
  own: OwnReader
  alphabet: Alphabet
}

/** Reads what was found. Throws `Unseen` where it is more than can be read in time. */
export function seeLines(
  raster: Raster,
  found: readonly Found[],
  { recogniser, own, alphabet }: Recognisers,
): SeenLine[] {
  const views = found.flatMap((region) =>
    viewsOf(raster, region).map((cropAt) => ({ region, cropAt, crop: cropAt(lineHeight) })),
  )
  const toRead = views.reduce((sum, { crop }) => sum + crop.width, 0)
  if (toRead > mostToRead) throw new Unseen('too-much', `${found.length} lines of text`)
  const read = recogniser.read(views.map(({ crop }) => crop))
  const best = new Map<Found, View>()
  views.forEach((view, i) => {
    const before = best.get(view.region)
    if (!before || before.sureness < sureness(read[i]))
      best.set(view.region, { ...view, signs: read[i], sureness: sureness(read[i]) })
  })
  return [...best.values()]
    .map((view): SeenLine => {
      const theirs = spaced(view.signs, inkOf(view.crop))
      const ours = readOwn(raster, view.region, own, alphabet.height)
      const told = vote(ours, { signs: theirs, taught: recogniser.taught }, alphabet)
      return {
        region: view.region,
        crop: view.crop,
        cropAt: view.cropAt,
        signs: told,
        sureness: sureness(told),
        foreign: isForeign(told),
        polygon: cornersOf(raster, view.region),
      }
    })
    .sort((a, b) => a.region.rect.cy - b.region.rect.cy)
}

interface View {
  region: Found
  crop: Raster
  cropAt: CropAt
  signs: readonly Sign[]
  sureness: number
}

/** Our own reading, of the way to look at the place that is read most surely. */
function readOwn(raster: Raster, region: Found, own: OwnReader, height: number): Sign[] {
  const readings = cutsOf(raster, region, height).map((cut) => readGrown(own, cut))
  return readings.reduce((best, next) => (sureness(next) > sureness(best) ? next : best))
}

export const cornersOf = (raster: Raster, region: Found): Polygon =>
  region.bend
    ? bandOf(region, region.bend, tight)
    : inReadingOrder(
        polygonOfRect(trim(raster, unclip(region.rect, tight))),
        isColumn(unclip(region.rect, roomToRead)),
      )

/** A column runs down: the tops of what is written on its side, and of a column, are on its right. */
const inReadingOrder = ([a, b, c, d]: Polygon, column: boolean): Polygon =>
  column ? [b, c, d, a] : [a, b, c, d]
