import type { Parts, ReadLine, TextReader } from '../../core/engines'
import type { Raster } from '../../core/raster'
import { lazy } from '../lazy'
import { openTensors } from '../tensors'
import { openDetector } from './detector'
import { openRecogniser } from './recogniser'
import { openTesseract } from './tesseract'
import { seeLines, type SeenLine } from './see'
import { settle } from './settle'

/** Finds lines with one net, reads them with another, and asks tesseract where the second has not learned the script. */
export async function openTextReader(parts: Parts): Promise<TextReader> {
  await openTensors(parts)
  const detector = openDetector(await parts('text-detector.net'))
  const recogniser = openRecogniser(await parts('text-recogniser.net'), await parts('text-recogniser.keys'))
  const tesseract = lazy(() => openTesseract(parts))
  return {
    async read(raster, known) {
      const seen = seeLines(raster, detector.detect(raster, known), recogniser)
      return settleAll(raster, seen)
    },
  }

  async function settleAll(raster: Raster, seen: SeenLine[]): Promise<ReadLine[]> {
    const lines: ReadLine[] = []
    for (const line of seen) {
      const settled = await settle(line, raster, tesseract)
      if (settled) lines.push(settled)
    }
    return lines
  }
}
