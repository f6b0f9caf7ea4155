/**
 * What several hosts of one process share, a browser above all: opened with the first of them and
 * closed with the last, or, in tests, with the file.
 */
interface Shared<T> {
  opened: Promise<T>
  users: number
  close: (it: T) => Promise<unknown>
}

const all = new Map<string, Shared<never>>()
let kept = false

/** Opens what has this name, or takes what is open; `release` when it is not needed any more. */
export async function share<T>(
  name: string,
  open: () => Promise<T>,
  close: (it: T) => Promise<unknown>,
): Promise<{ it: T; release: () => Promise<void> }> {
  const known = all.get(name) as Shared<T> | undefined
  const shared = known ?? { opened: open(), users: 0, close }
  all.set(name, shared as unknown as Shared<never>)
  shared.users++
  const release = async () => {
    if (--shared.users === 0 && !kept) await closeOne(name)
  }
  try {
    return { it: await shared.opened, release }
  } catch (error) {
    all.delete(name)
    throw error
  }
}

/** From now on it stays open without users, until `closeShared`. */
export function keepShared(): void {
  kept = true
}

export const keeping = (): boolean => kept

export async function closeShared(): Promise<void> {
  await Promise.all([...all.keys()].map(closeOne))
}

async function closeOne(name: string): Promise<void> {
  const { opened, close } = all.get(name)!
  all.delete(name)
  await close(await opened)
}
