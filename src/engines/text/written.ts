import { onDials } from './dial'
import { looksSet } from './looks-set'
import type { SeenLine } from './see'
import { thingsAmong } from './things'

/**
 * What somebody set: no things that only look like signs, no numerals of a dial and no rows of a
 * pattern.
 */
export function written(seen: readonly SeenLine[], pictureHeight: number): SeenLine[] {
  const lines = seen.filter((line) => looksSet(line, pictureHeight))
  const things = thingsAmong(lines, pictureHeight)
  const dials = onDials(lines, pictureHeight)
  return lines.filter((line) => !dials.has(line) && !things.has(line))
}
