import type { PastCover } from '../../core/cover'
import { pastCover } from '../../wall/carried'
import { keep, read } from './own-storage'

/** A past cover and the frame that it was. */
export interface Remembered extends PastCover {
  frame?: string
}

const isRemembered = (it: unknown): it is Remembered => pastCover(it)

/**
 * What of a kept history can be understood, and as `odd` what can't: another version's, or
 * somebody's edit.
 */
export function understood(was: unknown): { covers: Remembered[]; odd?: unknown } {
  if (was === undefined || was === null || was === '') return { covers: [] }
  if (!Array.isArray(was)) return { covers: [], odd: was }
  const covers = was.filter(isRemembered)
  const odd = was.filter((it) => !isRemembered(it))
  return odd.length > 0 ? { covers, odd } : { covers }
}

/** What can't be understood isn't lost when the history is written anew. */
export const keepAside = {
  /** Each under a key of its own: together they might not fit in one entry. */
  inFile(was: string): void {
    const key = (i: number) => (i === 1 ? 'history-corrupt' : `history-corrupt-${i}`)
    let i = 1
    while (figma.root.getPluginData(key(i)) && figma.root.getPluginData(key(i)) !== was) i++
    figma.root.setPluginData(key(i), was)
  },
  async mine(odd: unknown): Promise<void> {
    const before = await read('history-corrupt')
    await keep('history-corrupt', [...(Array.isArray(before) ? before : []), odd])
  },
}
