import { writing } from '../refuse'

/*
 * Which pack the document is for: a built-in pack's id or a pack file's text, on the document's root,
 * so that everybody who opens it checks by the same rules. Shared data: other plugins may read it.
 */

const space = 'livecover'
const key = 'pack'
/** Figma's limit for an entry, in bytes: longer was not written by us. */
const most = 100_000

/** Null where none was chosen, or nothing that we can trust is kept. */
export function packKept(): string | null {
  try {
    const kept = figma.root.getSharedPluginData(space, key)
    return kept && kept.length <= most ? kept : null
  } catch {
    return null
  }
}

/** Empty takes it away. */
export const keepPack = (pack: string): Promise<void> =>
  writing(() => figma.root.setSharedPluginData(space, key, pack))
