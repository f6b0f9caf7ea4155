import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { build } from 'esbuild'
import { ascii } from './tools/ascii.js'

/**
 * Figma loads one UI file and lets it fetch nothing, so the worker's code and every raw file of the
 * engines travel inside it: `embedded:worker` is the worker as a string, `embedded:parts` the
 * gzipped files of build/parts as base64, by name.
 */
export default (options) => ({
  ...options,
  // Not by `--minify`, which would press the manifest into one line too.
  minify: true,
  target: 'chrome90',
  charset: 'ascii',
  legalComments: 'none',
  define: { ...options.define, 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  plugins: [...options.plugins, embedded, stylesById, ascii],
})

const embedded = {
  name: 'embedded',
  setup(it) {
    it.onResolve({ filter: /^embedded:/ }, ({ path }) => ({ path, namespace: 'embedded' }))
    it.onLoad({ filter: /^embedded:worker$/, namespace: 'embedded' }, async () => ({
      contents: await worker(),
      loader: 'text',
    }))
    it.onLoad({ filter: /^embedded:parts$/, namespace: 'embedded' }, () => ({
      contents: JSON.stringify(parts()),
      loader: 'json',
    }))
  },
}

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

/** A classic script: module workers can't start in Figma's opaque origin. */
async function worker() {
  const { outputFiles } = await build({
    entryPoints: ['src/worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome90',
    charset: 'ascii',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Emscripten's glue asks for these in Node only.
    external: ['node:*', ...builtinModules],
  })
  return outputFiles[0].text
}

/** Only the command line draws its annotations by itself; Figma draws layers. */
const notForThePlugin = /^cli-/

function parts() {
  const folder = 'build/parts'
  if (!existsSync(folder))
    throw new Error('build/parts is missing: run `npm run build:parts` first')
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.gz') && !notForThePlugin.test(name),
  )
  return Object.fromEntries(
    files.map((name) => [
      name.replace(/\.gz$/, ''),
      readFileSync(`${folder}/${name}`).toString('base64'),
    ]),
  )
}
