import { Unseen } from '../../core/unseen'
import type { Polygon } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { bandOf } from './bend'
import { straightened } from './straighten'
import { level } from './crops'
import { rowOfColumn } from './columns'
import type { Found } from './found'
import { lineHeight, squash, widestLine, type Recogniser } from './recogniser'
import type { Sign } from './decode'
import { isColumn, polygonOfRect, unclip, type Rect } from './rect'
import { trim } from './trim'

/** A place that may be a line of text, as the net read it. */
export interface SeenLine {
  /** Tight around the glyphs. */
  polygon: Polygon
  region: Found
  /** What was read: level, `lineHeight` high. */
  crop: Raster
  signs: Sign[]
  sureness: number
  /** The same line, level, at another height. */
  cropAt(height: number): Raster
}

/**
 * Crops' widths in pixels, all together. The ten covers of the benchmark have 400 to 4,100; the time
 * that reading takes grows with it, a second for 10,000. Counted, not clocked, so that every machine
 * gives the same answer.
 */
const mostToRead = 45_000

/** What the net needs around the core of a line to read it … */
const roomToRead = 1.7
/** … and what covers the glyphs, nearly always: measured on covers, the stock 1.5 overshoots. */
const tight = 1.35

/** Reads what was found. Throws `Unseen` where it is more than can be read in time. */
export function seeLines(
  raster: Raster,
  found: readonly Found[],
  recogniser: Recogniser,
): SeenLine[] {
  const views = found.flatMap((region) =>
    viewsOf(raster, region).map((cropAt) => ({ region, cropAt, crop: cropAt(lineHeight) })),
  )
  const toRead = views.reduce((sum, { crop }) => sum + crop.width, 0)
  if (toRead > mostToRead) throw new Unseen('too-much', `${found.length} lines of text`)
  const read = recogniser.read(views.map(({ crop }) => crop))
  const best = new Map<Found, SeenLine>()
  views.forEach(({ region, crop, cropAt }, i) => {
    const signs = read[i]
    const before = best.get(region)
    if (before && before.sureness >= sureness(signs)) return
    best.set(region, {
      region,
      crop,
      cropAt,
      signs,
      sureness: sureness(signs),
      polygon: cornersOf(raster, region),
    })
  })
  return [...best.values()].sort((a, b) => a.region.rect.cy - b.region.rect.cy)
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

/** Mean over the signs, 0…1. */
export const sureness = (signs: readonly Sign[]): number =>
  signs.length === 0 ? 0 : signs.reduce((sum, { confidence }) => sum + confidence, 0) / signs.length

type CropAt = (height: number) => Raster

/**
 * A column is looked at in both ways in which it may be written: signs below each other, or a line
 * on its side.
 */
function viewsOf(raster: Raster, region: Found): CropAt[] {
  const { bend } = region
  if (bend)
    return [(height) => straightened(raster, region, bend, roomToRead, height, widest(height))]
  const rect = withEnds(unclip(region.rect, roomToRead))
  if (!isColumn(rect))
    return [(height) => level(raster, rect, height, widest(height), squashed(height))]
  return [
    (height) => rowOfColumn(raster, rect, height),
    (height) => level(raster, onItsSide(rect), height, widest(height)),
  ]
}

/** The first and last sign of a line are where the detector errs. */
const withEnds = (rect: Rect): Rect =>
  isColumn(rect) ? rect : { ...rect, width: rect.width + 2 * endRoom * rect.height }
const endRoom = 0.25

/**
 * The net was taught on lines drawn together to one width, and is as good on narrowed ones at that
 * much less work; tesseract is not.
 */
const squashed = (height: number) => (height === lineHeight ? squash : 1)

const widest = (height: number) => Math.round((widestLine * height) / lineHeight)

const onItsSide = (rect: Rect): Rect => ({
  ...rect,
  width: rect.height,
  height: rect.width,
  angle: rect.angle + Math.PI / 2,
})
