import type { Host } from './host'

type Callback = (...args: unknown[]) => void

/**
 * The few globals beside `figma` that Figma documents: console, timers, and a `fetch` that
 * networkAccess none blocks.
 */
export function installGlobals(host: Host) {
  const world = globalThis as unknown as Record<string, unknown>
  const levels = ['log', 'info', 'warn', 'error', 'clear'] as const
  const log: Record<string, Callback> = {}
  for (const level of levels) log[level] = (...args) => host.log(level, args.map(show).join(' '))
  log.assert = (fine, ...args) =>
    fine || host.log('error', `Assertion failed: ${args.map(show).join(' ')}`)
  world.console = log
  let next = 1
  const waiting = new Map<number, { run: () => void; every?: number }>()
  const start = (run: Callback, ms: unknown, args: unknown[], every: boolean) => {
    if (typeof run !== 'function') throw new Error('in setTimeout: Expected function')
    const id = next++
    const delay = Math.max(0, Number(ms) || 0)
    waiting.set(id, { run: () => run(...args), ...(every ? { every: delay } : {}) })
    host.timer(id, delay)
    return id
  }
  const clear = (id: number) => void waiting.delete(id)
  world.setTimeout = (run: Callback, ms?: unknown, ...args: unknown[]) =>
    start(run, ms, args, false)
  world.setInterval = (run: Callback, ms?: unknown, ...args: unknown[]) =>
    start(run, ms, args, true)
  world.clearTimeout = clear
  world.clearInterval = clear
  world.fetch = (url: unknown) =>
    Promise.reject(new Error(`Failed to fetch: networkAccess allows no domain (${String(url)})`))
  return (id: number) => {
    const timer = waiting.get(id)
    if (!timer) return
    if (timer.every === undefined) waiting.delete(id)
    else host.timer(id, timer.every)
    timer.run()
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Error) return `${value.name}: ${value.message}\n${value.stack ?? ''}`
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}
