import { grainOf } from '../shared/ink'
import type { ReadLine, TextReader } from '../../core/engines'
import type { TextLine } from '../../core/evidence'
import { boundsOf, grow, polygonOf, shortSide, type Box, type Polygon } from '../../core/geometry'
import { newMask, type Mask, type Raster } from '../../core/image/raster'
import { fill } from '../../core/image/fill'
import { inCode } from '../../core/in-code'

/** A line that is more than half inside known text is that text, seen again. */
const seenAgain = 0.5
/**
 * Known text reaches this share of its height beyond its glyphs: outlines, glows, the detector's
 * slack.
 */
const slack = 0.18

/** Reads the lines in the pixels that are not text of a layer, and no modules of a code. */
export async function pixelLines(
  raster: Raster,
  known: readonly TextLine[],
  reader: TextReader,
  codes: Promise<readonly Box[]>,
): Promise<TextLine[]> {
  const polygons = known.map(({ polygon }) => polygon)
  const [read, coded] = await Promise.all([reader.read(raster, polygons, codes), codes])
  const taken = newMask(raster.width, raster.height)
  for (const { box, height } of known) fill(taken, polygonOf(grow(box, slack * height)))
  return read
    .filter(
      ({ polygon }) =>
        !inCode(polygon, coded) && (known.length === 0 || shareTaken(polygon, taken) < seenAgain),
    )
    .map((line) => lineOf(line, raster))
}

/**
 * Of the picture's height, 11 px on a cover: lower type, as in a label on a product, no viewer
 * reads either.
 */
const legible = 0.006

/**
 * A line that reaches the frame's side is less sure by this share: its last sign may be half of another,
 * as the 6 of a number plate, `33£`. Type below `small` of the frame's height that is cut belongs to
 * what was photographed, since who sets it sets it whole.
 */
const cutThrough = { large: 0.1, small: 0.5 }
const small = 0.03

function lineOf(
  { polygon, text, second, confidence, readable }: ReadLine,
  raster: Raster,
): TextLine {
  // Of the type.
  const height = shortSide(polygon)
  const box = boundsOf(polygon)
  const isCut = box.x <= 0 || box.x + box.width >= raster.width
  const lost = cutThrough[height < small * raster.height ? 'small' : 'large']
  const grain = grainOf(raster, box)
  return {
    box,
    polygon,
    text,
    ...(second !== undefined && { second }),
    ...(grain !== undefined && { grain }),
    ...(!readable && height >= legible * raster.height && { unread: true }),
    confidence: isCut ? confidence * (1 - lost) : confidence,
    origin: 'ocr',
    start: 0,
    height,
  }
}

function shareTaken(polygon: Polygon, taken: Mask): number {
  const box = boundsOf(polygon)
  const left = Math.max(0, Math.floor(box.x))
  const top = Math.max(0, Math.floor(box.y))
  const own = newMask(
    Math.min(taken.width, Math.ceil(box.x + box.width)) - left,
    Math.min(taken.height, Math.ceil(box.y + box.height)) - top,
  )
  fill(
    own,
    polygon.map(([x, y]) => [x - left, y - top] as const),
  )
  let [inside, both] = [0, 0]
  for (let y = 0; y < own.height; y++) {
    for (let x = 0; x < own.width; x++) {
      if (!own.data[y * own.width + x]) continue
      inside++
      if (taken.data[(top + y) * taken.width + left + x]) both++
    }
  }
  return inside === 0 ? 1 : both / inside
}
