import type { Host } from './host'
import { pack, unpack } from './wire'

export const mixed = Symbol('figma.mixed')

/** Typed ways to the page: `ask` answers at once, `later` through a promise. */
export function connect(host: Host) {
  let next = 1
  const waiting = new Map<number, { ok: (v: unknown) => void; no: (e: Error) => void }>()
  return {
    ask<T>(name: string, ...args: unknown[]): T {
      const answer = host.op(
        name,
        JSON.stringify(args, (_, v: unknown) => (v === undefined ? null : v)),
      )
      return answer === undefined ? (undefined as T) : (JSON.parse(answer) as T)
    },
    later<T>(name: string, arg?: unknown): Promise<T> {
      return new Promise<T>((ok, no) => {
        const id = next++
        waiting.set(id, { ok: ok as (v: unknown) => void, no })
        const { json, bytes } = pack(arg, name)
        host.start(name, id, json, bytes)
      })
    },
    settle(id: number, ok: boolean, json: string, bytes: ArrayBuffer[]) {
      const call = waiting.get(id)
      waiting.delete(id)
      if (ok) call?.ok(unpack({ json, bytes }))
      else call?.no(new Error(json))
    },
  }
}
export type Calls = ReturnType<typeof connect>

/** Values come out frozen, as from Figma: to change them one must copy and assign. */
export function given(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if ((value as { $?: string }).$ === 'mixed') return mixed
  for (const key of Object.keys(value)) given((value as Record<string, unknown>)[key])
  return Object.freeze(value)
}
