import type { Parts, TextReader } from '../../core/engines'
import type { Raster } from '../../core/image/raster'
import { inCode } from '../../core/in-code'
import { lazy } from '../lazy'
import { openTensors } from '../nets/tensors'
import { newAllowance } from './allowance'
import { openDetector } from './detector'
import type { Found } from './found'
import { withHidden } from './half-hidden'
import { openAlphabet } from './own/alphabet'
import { withLostInk, withUnread } from './own/lost-ink'
import { openOwnReader } from './own/reader'
import { openRecogniser } from './recogniser'
import { openTesseract } from './tesseract'
import { cornersOf, seeLines } from './see'
import { settle } from './settle'
import { withTiles } from './tiles/read'
import { written } from './written'

/**
 * Finds lines with one net and reads them with two: one knows Han, the other, our own, the letters
 * and signs of most other markets. Tesseract is asked where neither has learned the script.
 */
export async function openTextReader(parts: Parts): Promise<TextReader> {
  await openTensors(parts)
  const detector = openDetector(await parts('text-detector.net'))
  const recogniser = openRecogniser(
    await parts('text-recogniser.net'),
    await parts('text-recogniser.keys'),
  )
  const alphabet = openAlphabet(await parts('text-reader.json'))
  const own = openOwnReader(await parts('text-reader.net'), alphabet)
  const readers = { recogniser, own, alphabet }
  const tesseract = lazy(() => openTesseract(parts))
  return {
    async read(raster, known, codes = Promise.resolve([])) {
      const { lines: found, rows } = detector.detect(raster, known)
      const coded = await codes
      const free = found.filter((region) => !inCode(cornersOf(raster, region), coded))
      const left = newAllowance()
      const see = (picture: Raster, some: readonly Found[]) =>
        seeLines(picture, some, readers, left)
      const seen = see(raster, free).map((line) => withLostInk(raster, line))
      const lines = withTiles(raster, rows, seen, coded, see)
      const whole = lines.map((line) => (line.losesInk ? withUnread(line) : line))
      const set = written(whole, raster.height)
      return withHidden(await settle(set, raster.height, tesseract, alphabet), raster)
    },
  }
}
