import { matchesOf } from '../letters/matches-of'
import { amount, closed } from './amount'
import type { Place } from './form'

/** How much of the text around a number is looked at; names of currencies are long. */
const around = { ahead: 28, behind: 52 }

/** Every number of a folded text that may be a price, with what stands around it. */
export function placesIn(folded: string, simple: string, ocr: boolean): Place[] {
  return matchesOf(simple, amount).map(({ 0: written, index: start }) => {
    const end = start + written.length
    const from = Math.max(0, start - around.ahead)
    return {
      number: closed(written),
      start,
      end,
      ahead: simple.slice(from, start),
      behind: simple.slice(end, end + around.behind),
      aheadWritten: folded.slice(from, start),
      behindWritten: folded.slice(end, end + around.behind),
      simple,
      ocr,
    }
  })
}
