import type { PastCover } from '../../core/cover'
import { fields, text } from '../../wall/shape'

/** A past cover and the frame that it was. */
export interface Remembered extends PastCover {
  frame?: string
}

const past = fields({ name: text(), date: text(), hash: text() })

/**
 * What of a kept history can be understood, and as `odd` what can't: another version's, or
 * somebody's edit.
 */
export function understood(kept: unknown): { covers: Remembered[]; odd?: unknown } {
  if (kept === undefined || kept === null || kept === '') return { covers: [] }
  if (!Array.isArray(kept)) return { covers: [], odd: kept }
  const covers = kept.filter((it) => past(it)) as Remembered[]
  const odd = kept.filter((it) => !past(it))
  return odd.length > 0 ? { covers, odd } : { covers }
}

/** What can't be understood isn't lost when the history is written anew. */
export const keepAside = {
  /** Each under a key of its own: together they might not fit in one entry. */
  inFile(kept: string): void {
    const key = (i: number) => (i === 1 ? 'history-corrupt' : `history-corrupt-${i}`)
    let i = 1
    while (figma.root.getPluginData(key(i)) && figma.root.getPluginData(key(i)) !== kept) i++
    figma.root.setPluginData(key(i), kept)
  },
  async mine(odd: unknown): Promise<void> {
    const before: unknown = await figma.clientStorage.getAsync('history-corrupt')
    await figma.clientStorage.setAsync('history-corrupt', [
      ...(Array.isArray(before) ? before : []),
      odd,
    ])
  },
}
