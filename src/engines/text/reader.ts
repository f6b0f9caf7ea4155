import type { Parts, TextReader } from '../../core/engines'
import { inCode } from '../../core/in-code'
import { lazy } from '../lazy'
import { openTensors } from '../nets/tensors'
import { openDetector } from './detector'
import { onDials } from './dial'
import { withHidden } from './half-hidden'
import { looksSet } from './looks-set'
import { openRecogniser } from './recogniser'
import { openTesseract } from './tesseract'
import { cornersOf, seeLines, type SeenLine } from './see'
import { settle } from './settle'
import { isWorthReading, withRows } from './tiles/choose'
import { tileRow } from './tiles/row'

/**
 * Finds lines with one net, reads them with another, and asks tesseract where the second has not
 * learned the script.
 */
export async function openTextReader(parts: Parts): Promise<TextReader> {
  await openTensors(parts)
  const detector = openDetector(await parts('text-detector.net'))
  const recogniser = openRecogniser(
    await parts('text-recogniser.net'),
    await parts('text-recogniser.keys'),
  )
  const tesseract = lazy(() => openTesseract(parts))
  return {
    async read(raster, known, codes = Promise.resolve([])) {
      const { lines: found, rows } = detector.detect(raster, known)
      const coded = await codes
      const free = found.filter((region) => !inCode(cornersOf(raster, region), coded))
      const seen = seeLines(raster, free, recogniser)
      const tiles = rows
        .filter((row) => isWorthReading(row, seen))
        .flatMap((row) => tileRow(raster, row) ?? [])
        .filter(({ polygon }) => !inCode(polygon, coded))
        .flatMap((row) => {
          const [line] = seeLines(row.picture, [row.line], recogniser)
          return line ? [{ row, seen: line }] : []
        })
      const lines = written(withRows(seen, tiles), raster.height)
      return withHidden(await settle(lines, raster.height, tesseract), raster)
    },
  }
}

/** What somebody set: no things that only look like signs, and no numerals of a dial. */
function written(seen: readonly SeenLine[], pictureHeight: number): SeenLine[] {
  const lines = seen.filter((line) => looksSet(line, pictureHeight))
  const dials = onDials(lines, pictureHeight)
  return lines.filter((line) => !dials.has(line))
}
