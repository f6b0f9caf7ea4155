import type { PastCover } from '../../core/cover'
import type { Report } from '../../core/report'
import type { Ignore, Settings } from '../../wall/carried'

/** What is kept, a store a kind; each is written by this version of the page or an earlier one. */
export interface Stored {
  checks: PastCheck
  covers: Remembered
  settings: Settings
  outcomes: KeptOutcome
  packs: KeptPack
}
type Store = keyof Stored
const stores: readonly Store[] = ['checks', 'covers', 'settings', 'outcomes', 'packs']

/** A cover that was saved, and as what it lay on the page. */
export interface Remembered extends PastCover {
  frame?: string
}

/** A check of an earlier day, with all that a report of it needs. */
export interface PastCheck {
  /** The same picture under the same name has one entry a pack, the newest. */
  key: string
  at: string
  name: string
  report: Report
  ignores: Ignore[]
  /** A small picture, as a data URL. */
  picture: string
}

/** A line of JSON, and when it was told. */
interface KeptOutcome {
  at: string
  line: string
}

/** `pack`: what `packOf` opens. */
interface KeptPack {
  key: string
  pack: string
}

/** As much of a storage as is needed here. */
export interface Storage {
  count(store: Store): Promise<number>
  all<S extends Store>(store: S): Promise<Stored[S][]>
  get<S extends Store>(store: S, key: string): Promise<Stored[S] | undefined>
  put<S extends Store>(store: S, key: string, value: Stored[S]): Promise<void>
  drop(store: Store, keys: readonly string[]): Promise<void>
  clear(store: Store): Promise<void>
}

/** Holds all until the page is closed. */
export function inMemory(): Storage {
  const held: { [S in Store]: Map<string, Stored[S]> } = {
    checks: new Map(),
    covers: new Map(),
    settings: new Map(),
    outcomes: new Map(),
    packs: new Map(),
  }
  return {
    count: async (store) => held[store].size,
    all: async (store) => [...held[store].values()],
    get: async (store, key) => held[store].get(key),
    put: async (store, key, value) => void held[store].set(key, value),
    drop: async (store, keys) => keys.forEach((key) => held[store].delete(key)),
    clear: async (store) => held[store].clear(),
  }
}

/**
 * The browser's own; rejects where it refuses, and where an older page in another tab keeps it from
 * being brought up to date.
 */
export async function opened(): Promise<Storage> {
  const asked = indexedDB.open('livecover', 3)
  asked.onupgradeneeded = () => {
    // An earlier version lacks some.
    const there = asked.result.objectStoreNames
    for (const name of stores) if (!there.contains(name)) asked.result.createObjectStore(name)
  }
  const blocked = new Promise<never>((_, failed) => {
    asked.onblocked = () => failed(new Error('an older page is open'))
  })
  const base = await Promise.race([ended(asked), blocked]).catch((error: unknown) => {
    // Opened after all, once the other tab is shut, it would block the next in its turn.
    asked.onsuccess = () => asked.result.close()
    throw error
  })
  base.onversionchange = () => base.close()
  const at = (store: Store, mode: IDBTransactionMode) =>
    base.transaction(store, mode).objectStore(store)
  return {
    count: (store) => ended(at(store, 'readonly').count()),
    // A database says nothing of what it holds; only `put` writes here.
    all: <S extends Store>(store: S) =>
      ended(at(store, 'readonly').getAll()) as Promise<Stored[S][]>,
    get: <S extends Store>(store: S, key: string) =>
      ended(at(store, 'readonly').get(key)) as Promise<Stored[S] | undefined>,
    put: async (store, key, value) => void (await ended(at(store, 'readwrite').put(value, key))),
    clear: async (store) => void (await ended(at(store, 'readwrite').clear())),
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
