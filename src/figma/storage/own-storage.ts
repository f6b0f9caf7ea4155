/**
 * The user's own storage in Figma: a comfort. It may be blocked, full, or not answer; nothing waits
 * for it longer than this.
 */
const PATIENCE = 2_000

/** Figma's storage did not answer in time. */
export class Silent extends Error {
  constructor() {
    super('the storage does not answer')
    Object.setPrototypeOf(this, Silent.prototype)
  }
}

/** What is kept under a key. Rejects as Figma does, or with `Silent`. */
export const read = (key: string): Promise<unknown> =>
  answered<unknown>(() => figma.clientStorage.getAsync(key))

/** The same; undefined also where that can't be told. */
export const kept = (key: string): Promise<unknown> => read(key).catch(() => undefined)

/** None also where that can't be told. */
export const keys = (): Promise<string[]> =>
  answered(() => figma.clientStorage.keysAsync()).catch(() => [])

/** Rejects as Figma does, or with `Silent`. */
export const keep = (key: string, value: unknown): Promise<void> =>
  answered(() => figma.clientStorage.setAsync(key, value))

/** Where it fails it is tried again another day. */
export const forget = (key: string): Promise<void> =>
  answered(() => figma.clientStorage.deleteAsync(key)).catch(() => undefined)

function answered<T>(ask: () => Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Silent()), PATIENCE)
    const end = () => clearTimeout(timer)
    // It may also throw at once.
    Promise.resolve().then(ask).then(done, failed).then(end, end)
  })
}
