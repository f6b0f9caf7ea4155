import { asks, type Asks, type Tells } from './panel-messages'
import { isAsk, isTell, tells } from './panel-tells'

/**
 * The only place that speaks over the wall. The panel asks and hears; the canvas answers and tells.
 * What comes over it is `unknown`: whatever is none of our messages is left out without a word.
 */
const channel = 'livecover'

/** One end of the wall: how to post to the other side, and how to listen to it and nobody else. */
export interface Port {
  post(message: unknown): void
  listen(hearer: (message: unknown) => void): void
}

let port: Port | null = null
type Hearer = (message: never) => void
const hearers: Record<string, Set<Hearer>> = {}
type Answerer = (message: unknown) => void
const answerers: Record<string, Answerer> = {}

/** To be called once, by the door of each side. */
export function connect(to: Port): void {
  port = to
  to.listen((message) => {
    if (!Array.isArray(message) || message[0] !== channel) return
    const [, name, it]: unknown[] = message
    // Some names are both asked and told: the panel answers nothing, the canvas hears nothing.
    const answerer = isAsk(name) ? answerers[name] : undefined
    if (answerer) answerer(it)
    else if (isTell(name) && tells[name](it))
      for (const hearer of hearers[name] ?? []) hearer(it as never)
  })
}

/** Panel → canvas. */
export const ask = <K extends keyof Asks>(name: K, message: Asks[K]): void =>
  port?.post([channel, name, message])

/**
 * In the canvas: `refuse` is called with a message of another shape than agreed, and nothing is
 * done.
 */
export function answer<K extends keyof Asks>(
  name: K,
  handler: (message: Asks[K]) => void,
  refuse: (message: unknown) => void,
): void {
  answerers[name] = (message) => {
    if (asks[name](message)) handler(message as Asks[K])
    else refuse(message)
  }
}

/** Canvas → panel. */
export const tell = <K extends keyof Tells>(name: K, message: Tells[K]): void =>
  port?.post([channel, name, message])

/**
 * For a page that is its own canvas: what is asked is answered in the same window. Answers how the
 * canvas tells; what nobody answers is left out.
 */
export function connectHere(canvas: {
  [K in keyof Asks]?: (message: Asks[K]) => void
}): typeof tell {
  let arrive: (message: unknown) => void = () => {}
  connect({
    post(message) {
      const [, name, it] = message as [string, keyof Asks, never]
      canvas[name]?.(it)
    },
    listen: (hearer) => (arrive = hearer),
  })
  return (name, message) => arrive([channel, name, message])
}

/** In the panel; answers how to stop hearing. */
export function hear<K extends keyof Tells>(
  name: K,
  handler: (message: Tells[K]) => void,
): () => void {
  const all = (hearers[name] ??= new Set())
  all.add(handler)
  return () => all.delete(handler)
}
