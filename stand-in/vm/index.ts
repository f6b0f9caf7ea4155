import { connect } from './calls'
import { emitter } from './events'
import { makeFigma } from './figma'
import { installGlobals } from './globals'
import type { Config, Host, Inlet } from './host'
import { makeNodes } from './nodes'
import { removedNode } from './removed'
import { makeUi } from './ui'

interface NodeChange {
  type: string
  id: string
  nodeType: string
  page: string
}

/**
 * Runs inside QuickJS before the plugin: makes the globals that Figma documents, and nothing else.
 */
export function boot(host: Host, config: Config): Inlet {
  const runTimer = installGlobals(host)
  const calls = connect(host)
  const events = emitter()
  const pages = emitter()
  const nodes = makeNodes(calls, (page, on, name, f) => {
    if (!['nodechange', 'stylechange'].includes(name))
      throw new Error(`in on: "${name}" is not a valid event name`)
    pages[on ? 'on' : 'off'](`${page}:${name}`, f)
  })
  const ui = makeUi(host)
  Object.defineProperty(globalThis, 'figma', {
    value: makeFigma({ host, config, calls, nodes, ui, events }),
    enumerable: true,
  })

  const nodeChanges = (origin: string, list: NodeChange[]) => {
    for (const page of new Set(list.map((change) => change.page))) {
      if (!pages.has(`${page}:nodechange`)) continue
      const nodeChanges = list
        .filter((change) => change.page === page)
        .map(({ id, nodeType, page: _, ...change }) => ({
          ...change,
          id,
          origin,
          node: calls.ask('exists', id) ? nodes.node(id) : removedNode(id, nodeType),
        }))
      pages.fire(`${page}:nodechange`, { nodeChanges })
    }
  }
  return {
    timer: runTimer,
    settle: calls.settle,
    message: ui.deliver,
    event(name, json) {
      const value: unknown = JSON.parse(json)
      if (name === 'nodechange') {
        const { origin, changes } = value as { origin: string; changes: NodeChange[] }
        return nodeChanges(origin, changes)
      }
      if (name === 'ui.closed') return ui.closed()
      if (name !== 'textreview') return void events.fire(name, value ?? undefined)
      const { call, text } = value as { call: number; text: string }
      const answer = Promise.resolve(events.fire('textreview', { text }))
      void answer.then((ranges) =>
        host.tell('textreview', JSON.stringify({ call, ranges: ranges ?? [] }), []),
      )
    },
  }
}
