import type { OpenOptions, PartSource } from './api'

/** A part as its file is, or why there is none. */
export type Given = { packed: Uint8Array } | { packed: null; why: string }

/** Asks for one part; whatever goes wrong is told. */
export async function readPart(parts: PartSource, name: string): Promise<Given> {
  try {
    const packed = await parts(name)
    if (packed instanceof Uint8Array) return { packed }
    return { packed: null, why: 'is no Uint8Array' }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { packed: null, why: `can’t be had (${reason})` }
  }
}

/** Parts in a folder on a network or, in a browser, wherever the page may read. */
export const fetchedParts =
  (folder: string): PartSource =>
  async (name) => {
    const response = await fetch(`${folder.replace(/\/?$/, '/')}${name}.gz`)
    if (!response.ok) throw new Error(`status ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }

/** The address of a folder, where that was given. */
export const folderOf = (parts: Exclude<OpenOptions['parts'], PartSource | undefined>): string =>
  typeof parts === 'string' ? parts : parts.href
