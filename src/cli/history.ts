import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PastCover } from '../core/cover'

/**
 * The covers that were checked before, one JSON file each, so that two runs may write at once. A file that can't be understood is
 * kept aside as `.corrupt`, never lost. A missing folder is an empty history.
 */
export async function readHistory(folder: string): Promise<PastCover[]> {
  const names = await readdir(folder).catch(() => [] as string[])
  const covers = await Promise.all(names.filter((name) => name.endsWith('.json')).map((name) => readOne(join(folder, name))))
  return covers.filter((it): it is PastCover => it !== null)
}

/** Past covers of other lives: the same file checked again for the same live is no reuse. */
export const ofOtherLives = (history: readonly PastCover[], { name, title }: { name: string; title?: string }): PastCover[] =>
  history.filter((past) => past.name !== name || past.title !== title)

/** Adds one cover, or writes it anew when the same cover was checked for the same live before. */
export async function remember(folder: string, cover: PastCover): Promise<void> {
  await mkdir(folder, { recursive: true })
  const key = createHash('sha256')
    .update(JSON.stringify([cover.name, cover.title]))
    .digest('hex')
    .slice(0, 24)
  const draft = join(folder, `.${key}.${process.pid}.tmp`)
  await writeFile(draft, JSON.stringify(cover))
  await rename(draft, join(folder, `${key}.json`))
}

async function readOne(path: string): Promise<PastCover | null> {
  try {
    const it = JSON.parse(await readFile(path, 'utf8')) as Partial<PastCover> | null
    if (typeof it?.name === 'string' && typeof it.date === 'string' && typeof it.hash === 'string') return it as PastCover
  } catch {
    // Kept aside below.
  }
  await rename(path, `${path}.corrupt`).catch(() => {})
  return null
}
