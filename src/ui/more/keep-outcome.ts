import { outcomeOf, type Told } from '../../packs/outcomes/line'
import { ask } from '../../wall/bridge'
import type { Result } from '../session/stage'

/** What was kept while the panel is open: said twice of the same cover it is one outcome. */
const kept = new Set<string>()

/** Keeps what the platform said of a checked cover, with its measures; tells whether that is new. */
export function keepOutcome(
  { report, frame, byteHash }: Result,
  told: Omit<Told, 'date'>,
): boolean {
  const key = JSON.stringify([frame.id, byteHash, told])
  if (kept.has(key)) return false
  kept.add(key)
  const date = new Date().toISOString()
  ask('outcome', { line: JSON.stringify(outcomeOf(report, frame.name, { ...told, date })) })
  return true
}
