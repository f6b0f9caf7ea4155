import type { Sighting } from './believe'
import type { Script } from './scripts'
import type { TesseractReading } from './tesseract-line'

/** What a place may say, until all of the cover is known. */
export interface Draft extends Sighting {
  /** The surest reading in a script that neither recogniser learned. */
  best?: ScriptReading
  /** What was the best, until another script was surely found on the cover. */
  doubted?: ScriptReading
  asked: Map<Script, ScriptReading>
}

export interface ScriptReading extends TesseractReading {
  script: Script
  /** Whether it was also shown as if it were set level, or from nearer. */
  shownAgain?: true
}
