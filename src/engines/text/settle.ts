import type { ReadLine } from '../../core/engines'
import type { Raster } from '../../core/raster'
import { inkOf } from './ink'
import type { SeenLine } from './see'
import { spaced } from './spaces'
import type { Tesseract } from './tesseract'
import { readLine, tesseractHeight } from './tesseract-line'

/** At least so sure, or tesseract's other scripts are asked. */
const sure = 0.8
/** Tesseract is believed from here on. */
const believed = 0.7

/** Decides what a place says: null when it is no text at all. */
export async function settle(line: SeenLine, _raster: Raster, tesseract: () => Promise<Tesseract>): Promise<ReadLine | null> {
  const { polygon, signs, sureness } = line
  const text = spaced(signs, inkOf(line.crop))
  if (sureness >= sure) return { polygon, text, confidence: sureness, readable: true }
  if (line.region.score < 0.6) return null
  const engine = await tesseract()
  let best = { text, confidence: sureness }
  for (const language of ['kor', 'ara'] as const) {
    const reading = await readLine(engine, line.cropAt(tesseractHeight), language)
    if (reading.confidence > Math.max(believed, best.confidence)) best = reading
  }
  return { polygon, ...best, readable: best.confidence >= 0.5 }
}
