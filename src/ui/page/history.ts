import type { Settings } from '../../wall/carried'
import { keptPacks, type KeptPacks } from './kept-packs'
import { inMemory, opened, type PastCheck, type Remembered, type Storage } from './storage'

/** What stays on this machine, in the browser's own storage. */
export interface History {
  /** False where the browser keeps nothing for this page: all holds until it is closed. */
  kept: boolean
  /** How many checks there are. */
  count(): Promise<number>
  /** The newest first. */
  checks(): Promise<PastCheck[]>
  add(check: PastCheck): Promise<void>
  covers(): Promise<Remembered[]>
  remember(cover: Remembered): Promise<void>
  /** What the platform said, a line of JSON each, the oldest first. */
  outcomes(): Promise<string[]>
  keepOutcome(line: string): Promise<void>
  settings(): Promise<Partial<Settings>>
  set(settings: Settings): Promise<void>
  packs: KeptPacks
  /** All but the settings, and the pack that was chosen. */
  forget(): Promise<void>
}

/** So many checks are found again the next time, the newest: far more than are dropped at once. */
export const MOST = 1000

/** Opens the storage; where that is refused, what would be kept is held in memory. */
export async function openHistory(): Promise<History> {
  try {
    const storage = await opened()
    const history = overStorage(storage, true)
    await letGo(storage, history)
    return history
  } catch {
    return overStorage(inMemory(), false)
  }
}

/** What is too old. All of it is read only where there is so much. */
export async function letGo(storage: Storage, { count, checks, packs }: History): Promise<void> {
  if ((await count()) <= MOST) return
  const all = await checks()
  await storage.drop('checks', all.slice(MOST).map(({ key }) => key)) // prettier-ignore
  await packs.keepOf(all.slice(0, MOST).map(({ report }) => report.pack))
}

export function overStorage(storage: Storage, kept: boolean): History {
  const newestFirst = (a: { at: string }, b: { at: string }) => (a.at < b.at ? 1 : -1)
  const packs = keptPacks(storage)
  const checks = async () => (await storage.all('checks')).sort(newestFirst)
  return {
    kept,
    count: () => storage.count('checks'),
    checks,
    add: (check) => storage.put('checks', check.key, check),
    covers: () => storage.all('covers'),
    remember: (cover) => storage.put('covers', `${cover.date} ${cover.hash}`, cover),
    outcomes: async () =>
      (await storage.all('outcomes'))
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ line }) => line),
    async keepOutcome(line) {
      const at = new Date().toISOString()
      await storage.put('outcomes', `${at} ${line.length}`, { at, line })
    },
    settings: async () => (await storage.all('settings'))[0] ?? {},
    set: (settings) => storage.put('settings', 'settings', settings),
    packs,
    async forget() {
      await Promise.all([
        storage.clear('checks'),
        storage.clear('covers'),
        storage.clear('outcomes'),
        packs.keepOf([]),
      ])
    },
  }
}
