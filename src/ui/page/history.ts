import type { PastCover } from '../../core/cover'
import type { Report } from '../../core/report'
import type { Settings, Ignore } from '../../wall/panel-messages'

/** A cover that was saved, and as what it lay on the page. */
export interface Remembered extends PastCover {
  frame?: string
}

/** A check of an earlier day, with all that a report of it needs. */
export interface PastCheck {
  /** The same picture under the same name has one entry, the newest. */
  key: string
  at: string
  name: string
  report: Report
  ignores: Ignore[]
  /** A small picture, as a data URL. */
  picture: string
}

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
  settings(): Promise<Partial<Settings>>
  set(settings: Settings): Promise<void>
  forget(): Promise<void>
}

/** So many checks are found again the next time, the newest. */
const MOST = 300
const stores = ['checks', 'covers', 'settings'] as const
type Store = (typeof stores)[number]

/** Opens the storage; where that is refused, what would be kept is held in memory. */
export async function openHistory(): Promise<History> {
  try {
    const storage = await opened()
    const history = overStorage(storage, true)
    const old = (await history.checks()).slice(MOST).map(({ key }) => key)
    await storage.drop('checks', old)
    return history
  } catch {
    return overStorage(inMemory(), false)
  }
}

/** As much of a storage as is needed here. */
interface Storage {
  count(store: Store): Promise<number>
  all<T>(store: Store): Promise<T[]>
  put(store: Store, key: string, value: unknown): Promise<void>
  drop(store: Store, keys: readonly string[]): Promise<void>
}

function overStorage(storage: Storage, kept: boolean): History {
  const newestFirst = (a: { at: string }, b: { at: string }) => (a.at < b.at ? 1 : -1)
  const checks = async () => (await storage.all<PastCheck>('checks')).sort(newestFirst)
  return {
    kept,
    count: () => storage.count('checks'),
    checks,
    add: (check) => storage.put('checks', check.key, check),
    covers: () => storage.all('covers'),
    remember: (cover) => storage.put('covers', `${cover.date} ${cover.hash}`, cover),
    settings: async () => (await storage.all<Settings>('settings'))[0] ?? {},
    set: (settings) => storage.put('settings', 'settings', settings),
    async forget() {
      const keys = (await checks()).map(({ key }) => key)
      const past = await storage.all<PastCover>('covers')
      await storage.drop('checks', keys)
      await storage.drop('covers', past.map(({ date, hash }) => `${date} ${hash}`)) // prettier-ignore
    },
  }
}

function inMemory(): Storage {
  const held: Record<Store, Map<string, unknown>> = {
    checks: new Map(),
    covers: new Map(),
    settings: new Map(),
  }
  return {
    count: async (store) => held[store].size,
    all: async <T>(store: Store) => [...held[store].values()] as T[],
    put: async (store, key, value) => void held[store].set(key, value),
    drop: async (store, keys) => keys.forEach((key) => held[store].delete(key)),
  }
}

async function opened(): Promise<Storage> {
  const asked = indexedDB.open('livecover', 1)
  asked.onupgradeneeded = () => stores.forEach((name) => asked.result.createObjectStore(name))
  const base = await ended(asked)
  const at = (store: Store, mode: IDBTransactionMode) =>
    base.transaction(store, mode).objectStore(store)
  return {
    count: (store) => ended(at(store, 'readonly').count()),
    all: <T>(store: Store) => ended(at(store, 'readonly').getAll() as IDBRequest<T[]>),
    put: async (store, key, value) => void (await ended(at(store, 'readwrite').put(value, key))),
    async drop(store, keys) {
      const place = at(store, 'readwrite')
      await Promise.all(keys.map((key) => ended(place.delete(key))))
    },
  }
}

const ended = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error ?? new Error('no storage'))
  })
