import type { Raster } from '../../core/image/raster'
import { heightOf, isText, type Sighting } from './believe'
import type { Draft, ScriptReading } from './draft'
import { allScripts, countLetters, type Script } from './scripts'
import type { Tesseract } from './tesseract'
import { readLine, tesseractHeight, type TesseractReading } from './tesseract-line'

/** Tesseract is believed from here on, and from `certain` on nobody else is asked. */
export const believed = 0.7
export const certain = 0.85
const count = ({ text, script }: ScriptReading) => countLetters(text, script)

/** A cover on which one script was found holds no second one. */
export const scriptsFor = (known: Script | undefined): readonly Script[] =>
  known ? [known] : allScripts

/**
 * Lower cores of lines, in picture pixels (the type is half as high again), tesseract can't read:
 * small print would cost most of the time for nothing.
 */
const legible = 9

/** A letter or two of a script are seen in fur, too. */
const fewestLetters = (place: Sighting) => (isText(place) ? 2 : 4)

/** Has a line read in these scripts, until one reading is certain; the best is kept with it. */
export async function ask(
  one: Draft,
  scripts: readonly Script[],
  tesseract: () => Promise<Tesseract>,
  least = believed,
): Promise<void> {
  if (heightOf(one.line) < legible) return
  const engine = await tesseract()
  const { cropAt, levelCropAt } = one.line
  const crops = [cropAt, ...(levelCropAt ? [levelCropAt] : [])].map((at) => at(tesseractHeight))
  for (const script of scripts) {
    const reading = one.asked.get(script) ?? (await surest(engine, crops, script))
    one.asked.set(script, reading)
    if (count(reading) < fewestLetters(one) || reading.confidence < least) continue
    if (!one.best || isBetter(reading, one.best, one)) one.best = reading
    if (reading.confidence >= certain && keepsNumber(reading, one)) return
  }
}

/** Letters of one script may be read as another's: the right one reads the number beside them, too. */
function isBetter(reading: ScriptReading, best: ScriptReading, one: Draft): boolean {
  const [keeps, kept] = [keepsNumber(reading, one), keepsNumber(best, one)]
  return keeps === kept ? reading.confidence > best.confidence : keeps
}

/** A digit is sure from here on. */
const sureDigit = 0.9

/** Whether the digits that the recognisers are sure of are read; true where there are none. */
function keepsNumber({ text }: ScriptReading, { line }: Draft): boolean {
  const sure = line.signs.filter(({ confidence }) => confidence >= sureDigit)
  const digits = sure.map((sign) => sign.text.replace(/\D/g, '')).join('')
  return text.replace(/\D/g, '').includes(digits)
}

/** The surest reading of the ways to look at a line. */
async function surest(
  engine: Tesseract,
  crops: readonly Raster[],
  script: Script,
): Promise<ScriptReading> {
  let best: TesseractReading = { text: '', confidence: 0 }
  for (const crop of crops) {
    if (best.confidence >= certain) break
    const reading = await readLine(engine, crop, script)
    if (reading.confidence > best.confidence) best = reading
  }
  return { ...best, script }
}
