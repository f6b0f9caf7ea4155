type Listener = (event?: unknown) => unknown

export function emitter(onChange: (name: string, count: number) => void = () => {}) {
  const listeners = new Map<string, Listener[]>()
  const of = (name: string) => listeners.get(name) ?? []
  const put = (name: string, list: Listener[]) => {
    listeners.set(name, list)
    onChange(name, list.length)
  }
  const on = (name: string, f: Listener) => put(name, [...of(name), f])
  const off = (name: string, f: Listener) =>
    put(
      name,
      of(name).filter((g) => g !== f),
    )
  const once = (name: string, f: Listener) => {
    const g: Listener = (event) => {
      off(name, g)
      return f(event)
    }
    on(name, g)
  }
  /** Returns what the last listener returned. */
  const fire = (name: string, event?: unknown): unknown =>
    of(name).reduce<unknown>((_, f) => f(event), undefined)
  return { on, off, once, fire, has: (name: string) => of(name).length > 0 }
}
