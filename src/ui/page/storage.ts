const stores = ['checks', 'covers', 'settings', 'outcomes', 'packs'] as const
type Store = (typeof stores)[number]

/** As much of a storage as is needed here. */
export interface Storage {
  count(store: Store): Promise<number>
  all<T>(store: Store): Promise<T[]>
  get<T>(store: Store, key: string): Promise<T | undefined>
  put(store: Store, key: string, value: unknown): Promise<void>
  drop(store: Store, keys: readonly string[]): Promise<void>
  clear(store: Store): Promise<void>
}

/** Holds all until the page is closed. */
export function inMemory(): Storage {
  const held: Record<Store, Map<string, unknown>> = {
    checks: new Map(),
    covers: new Map(),
    settings: new Map(),
    outcomes: new Map(),
    packs: new Map(),
  }
  return {
    count: async (store) => held[store].size,
    all: async <T>(store: Store) => [...held[store].values()] as T[],
    get: async <T>(store: Store, key: string) => held[store].get(key) as T | undefined,
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
    all: <T>(store: Store) => ended(at(store, 'readonly').getAll() as IDBRequest<T[]>),
    get: <T>(store: Store, key: string) =>
      ended(at(store, 'readonly').get(key) as IDBRequest<T | undefined>),
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
