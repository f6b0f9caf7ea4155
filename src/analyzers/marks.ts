import { Unseen, type Analyzer } from '../core/unseen'
import type { Mark, TextLine } from '../core/evidence'
import { area, boundsOf, intersect, iou, polygonOf, shareInside, type Box } from '../core/geometry'
import type { Raster } from '../core/image/raster'
import { spanOf } from '../core/span/span'
import type { Engines, FoundMark } from '../core/engines'
import { findPlatforms } from '../language/names/platforms'
import type { Layer } from '../core/scene'
import { holderOf } from './shared/holder'
import { candidatesIn } from './marks/candidates'
import { settingOf } from './marks/setting'

/** Characters look like marks: a find that lies in a line of text by this share is the text. */
const inText = 0.4
/** From this score on a find is believed although its sign was read as a character. */
const surely = 0.98
/** The tile of a character in a row: so much of it, where the line goes on to both sides or one. */
const inRow = 0.2

/**
 * Marks of other platforms by three witnesses: names that are written, shapes of layers, and the
 * classifier's finds outside all text.
 */
export const marks: Analyzer<'marks'> = async (see, engines) => {
  try {
    return await find(see, engines)
  } catch (error) {
    // What is written is the text's to tell; it must not wait for a mark that nobody can look for.
    throw error instanceof Unseen ? error.beside({ marks: [] }) : error
  }
}

const find: Analyzer<'marks'> = async (see, engines) => {
  const { raster, layers = [] } = await see('cover')
  // Asked for at once, as somebody else may read meanwhile.
  const read = see('text')
  read.catch(() => {})
  const drawn = await shaped(layers, engines)
  const seen = await (await engines.marks()).find(raster)
  const { lines } = await read
  const free = seen.filter((mark) => {
    const known = drawn.some((it) => it.brand === mark.brand && iou(it.box, mark.box) > 0.3)
    return !known && !lines.some((line) => isOf(line, mark))
  })
  return [
    ...lines.flatMap(named).map((mark) => (mark.layer ? mark : set(mark, raster))),
    ...drawn,
    ...free.map((mark) => set(inPixels(mark, layers), raster)),
  ]
}

const set = (mark: Mark, raster: Raster): Mark => ({
  ...mark,
  setting: settingOf(raster, mark.box),
})

/**
 * Whether a find is a character of a line, or the tile of one: of a date, of a clock. A sign that
 * was read alone is the mark itself, where that is sure, or what Taobao's tile shows, 淘; a Latin
 * letter that stands for itself may be one (`f`), and the rule asks.
 */
function isOf({ box: line, text, origin }: TextLine, { box, brand, score }: FoundMark): boolean {
  const letters = [...text].filter(isLetter).length
  if (score >= surely && leads(box, line, text)) return false
  const isOwnSign = brand === 'taobao' && text.trim() === '淘'
  const isLone = isOwnSign || (letters === 1 && /^\p{Script=Latin}$/u.test(text.trim()))
  if (origin === 'ocr' && letters <= 2 && (isLone || score >= surely)) return false
  if (shareInside(box, line) >= inText) return true
  const runsOn = line.width > 1.6 * box.width && letters >= 3
  return (
    runsOn &&
    shareInside(box, line) >= inRow &&
    Math.abs(middle(line) - middle(box)) < 0.25 * box.height
  )
}

/**
 * Whether it stands before a handle, whose line then begins with it, be it read as a sign or not: of 144
 * @ drawn none is a find.
 */
const leads = (mark: Box, line: Box, text: string): boolean =>
  /^(?:\S ?)?@/u.test(text) && mark.x + mark.width / 2 < line.x + line.height

const isLetter = (char: string) => /[\p{L}\p{N}]/u.test(char)
const middle = ({ y, height }: Box) => y + height / 2

function inPixels(mark: FoundMark, layers: readonly Layer[]): Mark {
  const layer = holderOf(mark.box, layers)
  return {
    ...mark,
    polygon: polygonOf(mark.box),
    origin: 'pixels',
    ...(layer && { layer: layer.id }),
  }
}

/** Of a mark and the groups that hold it, only the most alike is kept. */
async function shaped(layers: readonly Layer[], engines: Engines): Promise<Mark[]> {
  const candidates = candidatesIn(layers)
  if (candidates.length === 0) return []
  const shapes = await engines.shapes()
  const found = candidates.flatMap(({ layer, box, polygon, outlines }): Mark[] => {
    const match = shapes.match(outlines)
    return match ? [{ ...match, box, polygon, layer, origin: 'shape' }] : []
  })
  found.sort((a, b) => b.score - a.score)
  return found.filter(
    ({ box }, i) => !found.slice(0, i).some((better) => area(intersect(box, better.box)) > 0),
  )
}

function named(line: TextLine): Mark[] {
  const { text, confidence, layer } = line
  const found = findPlatforms(text).filter(
    ({ brand, sure }, i, all) => sure && all.findIndex((it) => it.brand === brand) === i,
  )
  return found.map(({ brand, start, end }) => {
    const polygon = spanOf(line, start, end)
    return {
      box: boundsOf(polygon),
      polygon,
      brand,
      score: confidence,
      origin: 'text',
      ...(layer !== undefined && { layer }),
    }
  })
}
