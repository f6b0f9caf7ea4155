import { within } from '../language/letters/edits'

/** So many letters of a name may be wrong; of a short one fewer, or all would be alike. */
const mostWrong = 2

/**
 * The name that was most likely meant: the one with the fewest wrong letters, or the only one that
 * begins so. Undefined where nothing is near.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  for (let wrong = 0; wrong <= mostWrong && wrong <= typed.length / 2 - 0.5; wrong++) {
    const near = names.find((name) => within(typed.toLowerCase(), name, wrong))
    if (near !== undefined) return near
  }
  const begun = names.filter((name) => typed.length >= 2 && name.startsWith(typed))
  return begun.length === 1 ? begun[0] : undefined
}
