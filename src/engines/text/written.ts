import { onDials } from './dial'
import { looksSet } from './looks-set'
import type { SeenLine } from './see'

/** What somebody set: no things that only look like signs, and no numerals of a dial. */
export function written(seen: readonly SeenLine[], pictureHeight: number): SeenLine[] {
  const lines = seen.filter((line) => looksSet(line, pictureHeight))
  const dials = onDials(lines, pictureHeight)
  return lines.filter((line) => !dials.has(line))
}
