import { createHash } from 'node:crypto'
import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { PastCover } from '../../core/cover'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'
import { makeFolder, writeWhole } from './write'

/** The covers that were checked before. */
export interface History {
  /**
   * Past covers of other lives: the same file checked again for the same live is no reuse. Throws
   * `BadUsage`.
   */
  ofOtherLives(cover: Pick<PastCover, 'name' | 'title'>): Promise<PastCover[]>
  /**
   * Adds one cover, or writes it anew when the same cover was checked for the same live before.
   * Throws `CannotWrite`.
   */
  remember(cover: PastCover): void
}

/**
 * A folder with one JSON file for each cover, so that two runs may write at once. Each file is read
 * once in a run; the folder is listed for every cover, because another run may have added to it. A
 * file that can't be understood is kept aside as `.corrupt`, never lost. A missing folder is an
 * empty history.
 */
export function openHistory(folder: string): History {
  const known = new Map<string, PastCover>()

  async function read(): Promise<PastCover[]> {
    const names = (await readdir(folder).catch(() => [] as string[])).filter((it) =>
      it.endsWith('.json'),
    )
    const there = new Set(names)
    for (const name of known.keys()) if (!there.has(name)) known.delete(name)
    // One after another: a thousand at once would be more open files than the system allows.
    for (const name of names) {
      const past = known.get(name) ?? (await readOne(join(folder, name)))
      if (past) known.set(name, past)
    }
    return [...known.values()]
  }

  return {
    ofOtherLives: async ({ name, title }) =>
      (await read()).filter((past) => past.name !== name || past.title !== title),
    remember(cover) {
      makeFolder(folder)
      const name = fileOf(cover)
      writeWhole(join(folder, name), JSON.stringify(cover))
      known.set(name, cover)
    },
  }
}

const fileOf = ({ name, title }: PastCover): string =>
  `${createHash('sha256')
    .update(JSON.stringify([name, title]))
    .digest('hex')
    .slice(0, 24)}.json`

async function readOne(path: string): Promise<PastCover | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // Set aside by another run meanwhile. Anything else must not pass for "never used before", nor
    // for a corrupt file.
    if (error.code === 'ENOENT') return null
    throw new BadUsage(`The history ${printable(path)} can't be read (${error.code}).`)
  })
  if (text === null) return null
  try {
    const it = JSON.parse(text) as Partial<PastCover> | null
    if (typeof it?.name === 'string' && typeof it.date === 'string' && typeof it.hash === 'string')
      return it as PastCover
  } catch {
    // Kept aside below.
  }
  await rename(path, `${path}.corrupt`).catch(() => {})
  return null
}
