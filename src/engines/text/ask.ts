import { heightOf, isText, type Sighting } from './believe'
import { within } from '../../language/letters/edits'
import { normalise } from '../../language/letters/fold'
import type { Draft, ScriptReading } from './draft'
import type { Told } from './own/told'
import { allScripts, countLetters, type Script } from './scripts'
import type { Tesseract } from './tesseract'
import { readLine, tesseractHeight, type TesseractReading } from './tesseract-line'

/** Tesseract is believed from here on, and from `certain` on nobody else is asked. */
export const believed = 0.7
export const certain = 0.85
/** Of two readings of a line together. */
const [guess, justBelow] = [0.45, 0.84]
const count = ({ text, script }: ScriptReading) => countLetters(text, script)

/** A cover on which one script was found holds no second one. */
export const scriptsFor = (known: Script | undefined): readonly Script[] =>
  known ? [known] : allScripts

/** Two readings are the same if one letter of so many differs. */
const sameLetters = 6

/** Pixels: so high a line is shown again that was read, but hardly. */
const nearer = 80

/**
 * Lower cores of lines, in picture pixels (the type is half as high again), tesseract can't read:
 * small print would cost most of the time for nothing.
 */
const legible = 9

/** A letter or two of a script are seen in fur, too. */
const fewestLetters = (place: Sighting) => (isText(place) ? 2 : 4)

/**
 * Has a line read in these scripts, until one reading is certain; the best is kept with it. Where
 * none is, some are shown once more what they may read if it is set level or is seen from nearer.
 */
export async function ask(
  one: Draft,
  scripts: readonly Script[],
  tesseract: () => Promise<Tesseract>,
  least = believed,
): Promise<void> {
  if (heightOf(one.line) < legible) return
  const engine = await tesseract()
  const { cropAt, levelCropAt } = one.line
  const crop = cropAt(tesseractHeight)
  for (const script of scripts) {
    const reading = one.asked.get(script) ?? { ...(await readLine(engine, crop, script)), script }
    if (isEnough(reading, one, least)) return
  }
  if (one.best && !levelCropAt) return
  const other = levelCropAt?.(tesseractHeight) ?? cropAt(nearer)
  const again = levelCropAt ? toShowLevel(one, scripts) : toShowNearer(one, scripts)
  for (const { script, ...first } of again) {
    const second = await readLine(engine, other, script)
    const surer = witnessed(first, second)
    if (isEnough({ ...surer, script, shownAgain: true }, one, least)) return
  }
}

/** Keeps a reading, also as the best if it is, and tells whether no other is wanted. */
function isEnough(reading: ScriptReading, one: Draft, least: number): boolean {
  one.asked.set(reading.script, reading)
  if (count(reading) < fewestLetters(one) || reading.confidence < least) return false
  if (!one.best || isBetter(reading, one.best, one)) one.best = reading
  return reading.confidence >= certain && keepsNumber(reading, one)
}

/**
 * The surer of two readings, and as sure as both together where they are nearly the same; not certain,
 * as both are one reader's, and nothing where the first was a guess.
 */
function witnessed(first: TesseractReading, second: TesseractReading): TesseractReading {
  const surer = second.confidence > first.confidence ? second : first
  const most = Math.floor(surer.text.length / sameLetters)
  if (first.confidence < guess || !within(first.text, second.text, most)) return surer
  const both = 1 - (1 - first.confidence) * (1 - second.confidence)
  return { ...surer, confidence: Math.max(surer.confidence, Math.min(both, justBelow)) }
}

/** Scripts of which letters were read, but not surely: thin strokes are lost at the usual height. */
const toShowNearer = (one: Draft, scripts: readonly Script[]): ScriptReading[] =>
  scripts
    .flatMap((script) => one.asked.get(script) ?? [])
    .filter((reading) => !reading.shownAgain && count(reading) >= fewestLetters(one))

/** Of these a tilted line may be read as nothing at all; Korean is read in part. */
const lostByTilt: readonly Script[] = ['ara', 'tha', 'heb']

/** Scripts of which letters were seen; if of none, those that a tilt may have hidden. */
function toShowLevel({ asked }: Draft, scripts: readonly Script[]): ScriptReading[] {
  const first = scripts.flatMap((script) => asked.get(script) ?? [])
  const seen = first.filter((reading) => count(reading) > 0)
  const some = seen.length > 0 ? seen : first.filter(({ text, script }) => text === '' && lostByTilt.includes(script)) // prettier-ignore
  return some.filter(({ shownAgain, confidence }) => !shownAgain && confidence < certain)
}

/** Letters of one script may be read as another's: the right one reads the number beside them, too. */
function isBetter(reading: ScriptReading, best: ScriptReading, one: Draft): boolean {
  const [keeps, kept] = [keepsNumber(reading, one), keepsNumber(best, one)]
  return keeps === kept ? reading.confidence > best.confidence : keeps
}

/** A digit is sure from here on. */
export const sureDigit = 0.9

/**
 * Whether the digits that the recognisers are sure of are read; true where there are none. Numbers
 * among words from right to left stand in another order.
 */
function keepsNumber({ text }: ScriptReading, { line }: Draft): boolean {
  const isSure = ({ text, confidence }: Told) => confidence >= sureDigit || !/\d/.test(text)
  const sure = line.signs.filter(isSure).map((sign) => sign.text).join('') // prettier-ignore
  const [ours, theirs] = [numbersIn(sure), numbersIn(normalise(text))]
  return theirs.join('').includes(ours.join('')) || theirs.sort().join() === ours.sort().join()
}

/** Their digits alone. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d(?:[.,:]?\d)*/g) ?? []).map((number) => number.replace(/\D/g, ''))
