import { observe } from '../analyzers/observe'
import type { Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import { shareInside, type Box } from '../core/geometry'
import { Unseen } from '../core/unseen'

/** So much of a line stays, or it was cut. */
const whole = 0.9

/**
 * The lines of text of which a part lies outside of what a cut keeps; undefined where nobody could
 * read. Reading takes as long as it does in a check.
 */
export async function wordsCut(
  cover: Cover,
  kept: Box,
  engines: Engines,
): Promise<string[] | undefined> {
  try {
    const { lines } = await observe(cover, engines).see('text')
    return lines.filter(({ box }) => shareInside(box, kept) < whole).map(({ text }) => text)
  } catch (error) {
    if (error instanceof Unseen) return undefined
    throw error
  }
}
