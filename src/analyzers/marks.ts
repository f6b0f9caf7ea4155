import { Unseen, type Analyzer } from '../core/unseen'
import type { Mark, TextLine } from '../core/evidence'
import { area, intersect, iou, shareInside } from '../core/geometry'
import type { Engines, FoundMark } from '../core/engines'
import { findPlatforms } from '../language/names/platforms'
import type { Layer } from '../core/scene'
import { holderOf } from './holder'
import { candidatesIn } from './marks/candidates'

/** Characters look like marks: a find that lies in a line of text by this share is the text. */
const inText = 0.4

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
  const free = seen.filter(({ box, brand }) => {
    const known = drawn.some((mark) => mark.brand === brand && iou(mark.box, box) > 0.3)
    return !known && !lines.some((line) => shareInside(box, line.box) >= inText)
  })
  return [...lines.flatMap(named), ...drawn, ...free.map((mark) => inPixels(mark, layers))]
}

function inPixels(mark: FoundMark, layers: readonly Layer[]): Mark {
  const layer = holderOf(mark.box, layers)
  return { ...mark, origin: 'pixels', ...(layer && { layer: layer.id }) }
}

/** Of a mark and the groups that hold it, the one that is most alike is told. */
async function shaped(layers: readonly Layer[], engines: Engines): Promise<Mark[]> {
  const candidates = candidatesIn(layers)
  if (candidates.length === 0) return []
  const shapes = await engines.shapes()
  const found = candidates.flatMap(({ layer, box, outlines }): Mark[] => {
    const match = shapes.match(outlines)
    return match ? [{ ...match, box, layer, origin: 'shape' }] : []
  })
  found.sort((a, b) => b.score - a.score)
  return found.filter(
    ({ box }, i) => !found.slice(0, i).some((better) => area(intersect(box, better.box)) > 0),
  )
}

function named({ text, box, confidence, layer }: TextLine): Mark[] {
  const brands = new Set(findPlatforms(text).map(({ brand }) => brand))
  return [...brands].map((brand) => ({
    box,
    brand,
    score: confidence,
    origin: 'text',
    ...(layer !== undefined && { layer }),
  }))
}
