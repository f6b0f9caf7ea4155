import type { Parts, TextReader } from '../../core/engines'
import { inCode } from '../../core/in-code'
import { lazy } from '../lazy'
import { openTensors } from '../nets/tensors'
import { openDetector } from './detector'
import { openAlphabet } from './own/alphabet'
import { openOwnReader } from './own/reader'
import { openRecogniser } from './recogniser'
import { openTesseract } from './tesseract'
import { cornersOf, seeLines } from './see'
import { settle } from './settle'

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
  const tesseract = lazy(() => openTesseract(parts))
  return {
    async read(raster, known, codes = Promise.resolve([])) {
      const found = detector.detect(raster, known)
      const coded = await codes
      const free =
        coded.length > 0
          ? found.filter((region) => !inCode(cornersOf(raster, region), coded))
          : found
      const seen = seeLines(raster, free, { recogniser, own, alphabet })
      return settle(seen, raster.height, tesseract, alphabet)
    },
  }
}
