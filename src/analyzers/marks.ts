import { Unseen, type Analyzer } from '../core/analyzer'
import type { Mark, TextLine } from '../core/evidence'
import { shareInside } from '../core/geometry'
import { findPlatforms } from '../core/lexicon/platforms'

/** Characters look like marks: a find that lies in a line of text by this share is the text. */
const inText = 0.4

/** Marks of other platforms by two witnesses: names that are written, and the classifier's finds outside all text. */
export const marks: Analyzer<'marks'> = async (see, engines) => {
  try {
    return await find(see, engines)
  } catch (error) {
    // What is written is the text's to tell; it must not wait for a mark that nobody can look for.
    throw error instanceof Unseen ? error.beside({ marks: [] }) : error
  }
}

const find: Analyzer<'marks'> = async (see, engines) => {
  const { raster } = await see('cover')
  const { lines } = await see('text')
  const seen = await (await engines.marks()).find(raster)
  const free = seen.filter(({ box }) => !lines.some((line) => shareInside(box, line.box) >= inText))
  return [...lines.flatMap(named), ...free.map((mark): Mark => ({ ...mark, origin: 'pixels' }))]
}

function named({ text, box, confidence, layer }: TextLine): Mark[] {
  const brands = new Set(findPlatforms(text).map(({ brand }) => brand))
  return [...brands].map((brand) => ({ box, brand, score: confidence, origin: 'text', ...(layer !== undefined && { layer }) }))
}
