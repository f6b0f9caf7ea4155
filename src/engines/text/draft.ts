import type { Sighting } from './believe'
import { withCurrency } from './currency-mark'
import { inkOf } from './ink'
import type { Script } from './scripts'
import { spaced } from './spaces'
import type { TesseractReading } from './tesseract-line'
import { unreadInk } from './unread-ink'

/** What a place may say, until all of the cover is known. */
export interface Draft extends Sighting {
  text: string
  /** The same, where every unread sign beside a number is a currency's. */
  sum: string
  /** Ink was passed over that is as wide as a sign. */
  gaps: boolean
  best?: ScriptReading
  asked: Map<Script, ScriptReading>
}

export interface ScriptReading extends TesseractReading {
  script: Script
}

export function draft(place: Sighting): Draft {
  const { line } = place
  const ink = inkOf(line.crop)
  const unread = unreadInk(line.signs, ink)
  const text = spaced(line.signs, ink)
  const marked = (sums: boolean) => withCurrency(text, line.signs, unread, ink.grey.width, sums)
  return {
    ...place,
    text: marked(false),
    sum: marked(true),
    gaps: unread.some(({ width }) => width > 0.25),
    asked: new Map(),
  }
}
