import type { Parts, TextReader } from '../../core/engines'
import { lazy } from '../lazy'
import { openTensors } from '../tensors'
import { openDetector } from './detector'
import { openRecogniser } from './recogniser'
import { openTesseract } from './tesseract'
import { seeLines } from './see'
import { settle } from './settle'

/** Finds lines with one net, reads them with another, and asks tesseract where the second has not learned the script. */
export async function openTextReader(parts: Parts): Promise<TextReader> {
  await openTensors(parts)
  const detector = openDetector(await parts('text-detector.net'))
  const recogniser = openRecogniser(await parts('text-recogniser.net'), await parts('text-recogniser.keys'))
  const tesseract = lazy(() => openTesseract(parts))
  return {
    async read(raster, known) {
      return settle(seeLines(raster, detector.detect(raster, known), recogniser), raster.height, tesseract)
    },
  }
}
