import type { Parts, TextReader } from '../../core/engines'
import { inCode } from '../../core/in-code'
import { lazy } from '../lazy'
import { openTensors } from '../nets/tensors'
import { openDetector } from './detector'
import { openRecogniser } from './recogniser'
import { openTesseract } from './tesseract'
import { cornersOf, seeLines } from './see'
import { settle } from './settle'

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
      const found = detector.detect(raster, known)
      const coded = await codes
      const free =
        coded.length > 0
          ? found.filter((region) => !inCode(cornersOf(raster, region), coded))
          : found
      return settle(seeLines(raster, free, recogniser), raster.height, tesseract)
    },
  }
}
