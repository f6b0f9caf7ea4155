import { createHash } from 'node:crypto'
import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { PastCover } from '../core/cover'
import { BadUsage } from './errors'
import { printable } from './printable'
import { makeFolder, writeWhole } from './write'

/**
 * The covers that were checked before, one JSON file each, so that two runs may write at once. A file that can't be understood is
 * kept aside as `.corrupt`, never lost. A missing folder is an empty history.
 */
export async function readHistory(folder: string): Promise<PastCover[]> {
  const names = await readdir(folder).catch(() => [] as string[])
  const covers: PastCover[] = []
  // One after another: a thousand at once would be more open files than the system allows.
  for (const name of names.filter((it) => it.endsWith('.json'))) {
    const past = await readOne(join(folder, name))
    if (past) covers.push(past)
  }
  return covers
}

/** Past covers of other lives: the same file checked again for the same live is no reuse. */
export const ofOtherLives = (history: readonly PastCover[], { name, title }: { name: string; title?: string }): PastCover[] =>
  history.filter((past) => past.name !== name || past.title !== title)

/** Adds one cover, or writes it anew when the same cover was checked for the same live before. Throws `CannotWrite`. */
export function remember(folder: string, cover: PastCover): void {
  makeFolder(folder)
  const key = createHash('sha256')
    .update(JSON.stringify([cover.name, cover.title]))
    .digest('hex')
    .slice(0, 24)
  writeWhole(join(folder, `${key}.json`), JSON.stringify(cover))
}

async function readOne(path: string): Promise<PastCover | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // Set aside by another run meanwhile. Anything else must not pass for "never used before", nor for a corrupt file.
    if (error.code === 'ENOENT') return null
    throw new BadUsage(`The history ${printable(path)} can't be read (${error.code}).`)
  })
  if (text === null) return null
  try {
    const it = JSON.parse(text) as Partial<PastCover> | null
    if (typeof it?.name === 'string' && typeof it.date === 'string' && typeof it.hash === 'string') return it as PastCover
  } catch {
    // Kept aside below.
  }
  await rename(path, `${path}.corrupt`).catch(() => {})
  return null
}
