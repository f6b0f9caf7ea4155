import { outcomeOf, type Told } from '../../packs/outcomes/line'
import { ask, hear } from '../../wall/bridge'
import type { Result } from '../session/stage'

/** What was kept while the panel is open: said twice of the same cover it is one outcome. */
const kept = new Set<string>()

/** Characters of a cover's name: enough to know it again. */
const MOST_NAME = 200

/**
 * Keeps what the platform said of a checked cover, with its measures. Answers whether that is new,
 * once it is written; false also where it could not be, and then it may be said again.
 */
export function keepOutcome(
  { report, frame, byteHash }: Result,
  told: Omit<Told, 'date'>,
): Promise<boolean> {
  const { id, version } = report.pack
  const key = JSON.stringify([id, version, frame.id, byteHash, told])
  if (kept.has(key)) return Promise.resolve(false)
  kept.add(key)
  const name = frame.name.slice(0, MOST_NAME)
  const line = JSON.stringify(outcomeOf(report, name, { ...told, date: new Date().toISOString() }))
  return new Promise((done) => {
    const end = (isKept: boolean) => {
      offs.forEach((off) => off())
      if (!isKept) kept.delete(key)
      done(isKept)
    }
    const offs = [
      hear('outcomes', ({ lines }) => lines.includes(line) && end(true)),
      hear('refused', ({ asked }) => asked === 'outcome' && end(false)),
    ]
    ask('outcome', { line })
  })
}

/** What was forgotten may be said again. */
export const outcomesForgotten = (): void => kept.clear()
