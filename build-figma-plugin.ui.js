import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ascii } from './tools/ascii.js'
import { embedded, packedParts, workerCode } from './tools/page/embedded.js'

/**
 * Figma loads one UI file and lets it fetch nothing, so the worker's code and every raw file of the
 * engines travel inside it: `embedded:worker` is the worker as a string, `embedded:parts` the
 * gzipped files of build/parts as base85, by name.
 */
export default (options) => ({
  ...options,
  // Not by `--minify`, which would press the manifest into one line too.
  minify: true,
  target: 'chrome90',
  charset: 'ascii',
  legalComments: 'none',
  define: { ...options.define, 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  plugins: [...options.plugins, within, stylesById, ascii],
})

const within = embedded({
  worker: async () => ({ contents: await workerCode(), loader: 'text' }),
  parts: () => ({ contents: JSON.stringify(packedParts()), loader: 'json' }),
})

/**
 * Each stylesheet comes as a script, under an id that is a hash of the path where it lies. Made from
 * its content instead, the same bytes come out of every folder.
 */
const stylesById = {
  name: 'styles-by-id',
  setup(it) {
    it.onLoad({ filter: /\.js$/ }, ({ path }) => {
      const script = readFileSync(path, 'utf8')
      const [, id] = /^\s*if \(document\.getElementById\('([0-9a-f]{10})'\)/.exec(script) ?? []
      if (!id) return undefined
      const style = script.replaceAll(id, '')
      const own = createHash('sha256').update(style).digest('hex').slice(0, 10)
      return { contents: script.replaceAll(id, own), loader: 'js' }
    })
  },
}
