import type { Host } from './host'
import { pack, unpack } from './wire'

type Handler = (message: unknown, props: { origin: string }) => void

/** `figma.ui` and `figma.showUI`. */
export function makeUi(host: Host) {
  let open = false
  let handlers: Handler[] = []
  const tell = (name: string, value: unknown) => {
    if (!open) throw new Error(`in ${name}: No UI is available. Call figma.showUI() first.`)
    const { json, bytes } = pack(value, name)
    host.tell(`ui.${name}`, json, bytes)
  }
  const named = (type: string) => {
    if (type !== 'message') throw new Error(`in on: "${type}" is not a valid event name`)
  }
  const ui = {
    onmessage: undefined as Handler | undefined,
    show: () => tell('show', null),
    hide: () => tell('hide', null),
    resize: (width: number, height: number) =>
      tell('resize', { width: Math.max(70, width), height: Math.max(0, height) }),
    reposition: (x: number, y: number) => tell('reposition', { x, y }),
    getPosition: () => ({ windowSpace: { x: 0, y: 0 }, canvasSpace: { x: 0, y: 0 } }),
    close() {
      tell('close', null)
      open = false
    },
    postMessage: (message: unknown) => tell('postMessage', message),
    on(type: string, f: Handler) {
      named(type)
      handlers = [...handlers, f]
    },
    off(type: string, f: Handler) {
      named(type)
      handlers = handlers.filter((g) => g !== f)
    },
    once(type: string, f: Handler) {
      const g: Handler = (message, props) => {
        ui.off(type, g)
        f(message, props)
      }
      ui.on(type, g)
    },
  }
  return {
    ui,
    showUI(html: string, options: Record<string, unknown> = {}) {
      if (typeof html !== 'string')
        throw new Error('in showUI: Expected "html" to have type string')
      open = true
      host.html(html)
      const { json, bytes } = pack({ ...options }, 'showUI')
      host.tell('ui.open', json, bytes)
    },
    closed() {
      open = false
    },
    deliver(json: string, bytes: ArrayBuffer[]) {
      const message = unpack({ json, bytes })
      const props = { origin: 'null' }
      ui.onmessage?.(message, props)
      for (const f of handlers) f(message, props)
    },
  }
}
