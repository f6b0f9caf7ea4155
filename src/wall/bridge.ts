import { emit, on } from '@create-figma-plugin/utilities'
import { asks, type Asks, type Tells } from './panel-messages'

/**
 * The only place that speaks over the wall. The panel asks and hears; the canvas answers and tells.
 */
const channel = 'livecover'

type Hearer = (message: never) => void
const hearers: Record<string, Set<Hearer>> = {}

on(channel, (name: unknown, message: unknown) => {
  const known =
    typeof name === 'string' && Object.prototype.hasOwnProperty.call(hearers, name)
      ? hearers[name]
      : undefined
  known?.forEach((hearer) => hearer(message as never))
})

/** Panel → canvas. */
export const ask = <K extends keyof Asks>(name: K, message: Asks[K]): void =>
  emit(channel, name, message)

/**
 * In the canvas: a message of another shape than agreed is dropped, with a line in the console, and
 * nothing is done.
 */
export function answer<K extends keyof Asks>(name: K, handler: (message: Asks[K]) => void): void {
  add(name, (message: unknown) => {
    if (asks[name](message)) handler(message as Asks[K])
    else console.error(`LiveCover: “${name}” has an unknown shape and was ignored`)
  })
}

/** Canvas → panel. */
export const tell = <K extends keyof Tells>(name: K, message: Tells[K]): void =>
  emit(channel, name, message)

/** In the panel; answers how to stop hearing. */
export const hear = <K extends keyof Tells>(
  name: K,
  handler: (message: Tells[K]) => void,
): (() => void) => add(name, handler as Hearer)

function add(name: string, hearer: Hearer): () => void {
  const all = (hearers[name] ??= new Set())
  all.add(hearer)
  return () => all.delete(hearer)
}
