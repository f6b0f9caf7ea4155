import { observe } from '../analyzers/observe'
import type { Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import type { TextLine } from '../core/evidence'
import { shareInside, type Box } from '../core/geometry'
import { Unseen } from '../core/unseen'

/** So much of a line stays, or it was cut. */
const whole = 0.9

/** Lines of text of which a part lies outside of what a cut keeps. */
export interface CutWords {
  words: string[]
  /** Whether there may be more: some of them, or the whole picture, nobody could read. */
  unread: boolean
}

/** What a cut takes from the text of a cover. Reading takes as long as it does in a check. */
export async function wordsCut(cover: Cover, kept: Box, engines: Engines): Promise<CutWords> {
  try {
    const { lines } = await observe(cover, engines).see('text')
    return cutOf(lines, kept)
  } catch (error) {
    if (error instanceof Unseen) return { words: [], unread: true }
    throw error
  }
}

/** What was not made out may say anything: it is no word to quote. */
export function cutOf(
  lines: readonly Pick<TextLine, 'box' | 'text' | 'unread'>[],
  kept: Box,
): CutWords {
  const cut = lines.filter(({ box }) => shareInside(box, kept) < whole)
  return {
    words: cut.filter(({ unread }) => !unread).map(({ text }) => text),
    unread: cut.some(({ unread }) => unread),
  }
}
