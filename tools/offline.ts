import type { Plugin } from 'esbuild'

/**
 * TensorFlow asks for an HTTP client where Node has no `fetch` of its own. LiveCover loads nothing
 * over a network and runs on no such Node, so the client, a tenth of the bundle, stays outside.
 */
export const offline: Plugin = {
  name: 'offline',
  setup(it) {
    it.onResolve({ filter: /^node-fetch$/ }, ({ path }) => ({ path, namespace: 'offline' }))
    it.onLoad({ filter: /^/, namespace: 'offline' }, () => ({
      contents: `throw new Error('LiveCover opens no connection')`,
    }))
  },
}
