import { Unseen } from '../../core/unseen'
import type { Polygon } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import type { Allowance } from './allowance'
import { bandOf } from './bend'
import type { Found } from './found'
import { lineHeight, squash, type Recogniser } from './recogniser'
import { inkOf } from './ink'
import type { Alphabet } from './own/alphabet'
import { cutsOf, roomAt } from './own/cut'
import type { Reading } from './own/ends'
import { readCut } from './own/grow'
import type { OwnReader } from './own/reader'
import { isSettled } from './own/settled'
import { isForeign, sureness, type Told } from './own/told'
import { vote } from './own/vote'
import { isColumn, polygonOfRect, tight, unclip, type Rect } from './rect'
import { reaching } from './reach'
import { spaced } from './spaces'
import { trim } from './trim'
import { levelViewOf, roomToRead, viewsOf, type CropAt } from './views'

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
  /** Whether more is inked there than its digits explain. */
  losesInk?: true
  /** The same line, level, at another height … */
  cropAt(height: number): Raster
  /** … and as if it were set level, where it seems a little tilted or bent. */
  levelCropAt?: ((height: number) => Raster) | undefined
}

/** Two recognisers, of which each knows what the other never learned. */
interface Recognisers {
  recogniser: Recogniser
  own: OwnReader
  alphabet: Alphabet
}

/** Reads what was found, and takes it from `left`. Throws `Unseen` where that is too little. */
export function seeLines(
  raster: Raster,
  found: readonly Found[],
  { recogniser, own, alphabet }: Recognisers,
  left: Allowance,
): SeenLine[] {
  const views = found.map((region) =>
    viewsOf(raster, region).map((cropAt): View => ({ cropAt, crop: cropAt(lineHeight) })),
  )
  left.lines -= views.flat().reduce((sum, { crop }) => sum + crop.width, 0)
  if (left.lines < 0) throw new Unseen('too-much', `${found.length} lines of text`)
  const ours = found.map((region) => {
    const others = found.filter((other) => other !== region)
    const cuts = cutsOf(raster, region, alphabet.height)
    return surest(
      cuts.map((cut) => readCut(own, cut, roomAt(region, others), left)),
      alphabet.height,
    )
  })
  const doubted = views.flatMap((some, i) => (isSettled(ours[i], recogniser.taught) ? [] : some))
  const read = recogniser.read(doubted.map(({ crop }) => crop))
  const theirs = new Map(doubted.map((view, i) => [view, read[i]]))
  return found
    .map((region, i): SeenLine => {
      const sureOf = (view: View) => sureness(theirs.get(view) ?? [])
      const signsOf = (view: View) => theirs.get(view)?.length ?? 0
      const view = views[i].reduce((best, next) =>
        isBetter(sureOf(next), signsOf(next), sureOf(best), signsOf(best)) ? next : best,
      )
      const signs = theirs.get(view)
      const other = signs && {
        signs: spaced(signs, inkOf(view.crop), lineHeight * squash),
        taught: recogniser.taught,
      }
      const told = other ? vote(ours[i], other, alphabet) : ours[i]
      return {
        region,
        ...view,
        signs: told,
        sureness: sureness(told),
        foreign: isForeign(told),
        polygon: cornersOf(raster, region),
        levelCropAt: levelViewOf(raster, region),
      }
    })
    .sort((a, b) => a.region.rect.cy - b.region.rect.cy)
}

/** Surer, or hardly less sure of many more signs: of 现价六十八元, laid as a row, 现价 is read surely. */
const isBetter = (sure: number, signs: number, best: number, bestSigns: number): boolean =>
  sure > best + (bestSigns > manyMore * signs ? hardly : signs > manyMore * bestSigns ? -hardly : 0)
const manyMore = 1.4
const hardly = 0.2

/** One way to look at a place. */
interface View {
  crop: Raster
  cropAt: CropAt
}

/** Our own reader's crops lie so much closer around the line. */
const roomier = 1.35

/** Our own reading, of the way to look at the place that is read most surely. */
function surest(readings: readonly Reading[], height: number): Told[] {
  const { signs, crop } = readings.reduce((best, next) =>
    sureness(next.signs) > sureness(best.signs) ? next : best,
  )
  return spaced(signs, inkOf(crop), roomier * height)
}

export const cornersOf = (raster: Raster, region: Found): Polygon =>
  region.bend
    ? bandOf(region, region.bend, tight)
    : inReadingOrder(
        polygonOfRect(reachOf(raster, unclip(region.rect, tight))),
        isColumn(unclip(region.rect, roomToRead)),
      )

const reachOf = (raster: Raster, rect: Rect): Rect =>
  isColumn(rect) ? trim(raster, rect) : reaching(raster, rect)

/** A column runs down: the tops of what is written on its side, and of a column, are on its right. */
const inReadingOrder = ([a, b, c, d]: Polygon, column: boolean): Polygon =>
  column ? [b, c, d, a] : [a, b, c, d]
