import type { Pack } from '../core/pack'
import { builtIn } from './built-in'
import { readPack } from './file/read'
import { onDay } from './on-day'

/** A built-in pack as it holds today. */
export const packById = (id: string): Pack | undefined => {
  const pack = builtIn.find((it) => it.id === id)
  return pack && onDay(pack, today())
}

const opened = new Map<string, Pack>()

/**
 * The pack that an id names, or that the text of a pack file is: so one string goes through every
 * door, and to every thread. Throws `WrongPack` where the text is none, and where no pack has the id.
 */
export function packOf(idOrText: string): Pack {
  const known = opened.get(idOrText) ?? packById(idOrText) ?? onDay(readPack(idOrText), today())
  // One is checked with at a time: a panel in which many are tried keeps the last alone.
  if (!opened.has(idOrText)) opened.clear()
  opened.set(idOrText, known)
  return known
}

const today = () => new Date().toISOString().slice(0, 10)
