import type { Kind } from '../../core/evidence'
import { BadUsage } from '../errors'

/** The names that the evidence JSON uses, and the kinds behind them. */
const kinds: Record<string, Kind[]> = {
  text: ['text'],
  faces: ['faces'],
  person: ['person'],
  subject: ['subject'],
  codes: ['codes'],
  marks: ['marks'],
  tone: ['tone', 'background'],
  attention: ['attention'],
  source: ['file'],
}

/** The kinds to look at for `--only`; all when none is named. Throws `BadUsage`. */
export function kindsFor(names: readonly string[] = Object.keys(kinds)): Kind[] {
  const unknown = names.find((name) => !Object.hasOwn(kinds, name))
  if (unknown !== undefined)
    throw new BadUsage(
      `--only takes ${Object.keys(kinds).join(', ')}; “${unknown}” is none of them.`,
    )
  return names.flatMap((name) => kinds[name])
}

/** The names of the masks that `--masks` writes for these kinds. */
export const masksFor = (wanted: readonly Kind[]): Kind[] =>
  (['text', 'person', 'subject'] as const).filter((kind) => wanted.includes(kind))
