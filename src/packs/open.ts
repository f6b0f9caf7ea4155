import type { Pack } from '../core/pack'
import { builtIn } from './built-in'
import { readPack } from './file/read'
import { onDay } from './on-day'

const builtInById = (id: string): Pack | undefined => builtIn.find((it) => it.id === id)

/** A built-in pack as it holds today. */
export const packById = (id: string): Pack | undefined => {
  const pack = builtInById(id)
  return pack && onDay(pack, today())
}

/** As they are written: a server runs on into the day from which a limit holds. */
const opened = new Map<string, Pack>()

/**
 * The pack that an id names, or that the text of a pack file is: so one string goes through every
 * door, and to every thread. Throws `WrongPack` where the text is none, and where no pack has the id.
 */
export function packOf(idOrText: string): Pack {
  const known = opened.get(idOrText) ?? builtInById(idOrText) ?? readPack(idOrText)
  // One is checked with at a time: a panel in which many are tried keeps the last alone.
  if (!opened.has(idOrText)) opened.clear()
  opened.set(idOrText, known)
  return onDay(known, today())
}

const today = () => new Date().toISOString().slice(0, 10)
