import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { relative, resolve } from 'node:path'
import { build } from 'esbuild'

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
  plugins: [...options.plugins.map(withPlainIds), embedded],
})

/**
 * The build tool names each style after the absolute path of its file: the same sources in another
 * folder would give other bytes. From here on the path within the project names it.
 */
function withPlainIds(plugin) {
  if (plugin.name !== 'css-modules') return plugin
  const setup = (it) =>
    plugin.setup({ ...it, onResolve: (on, find) => it.onResolve(on, plainly(find)) })
  return { ...plugin, setup }
}

const plainly = (find) => async (args) => {
  const found = await find(args)
  const code = await readFile(found.path, 'utf8')
  const [, id] = /getElementById\('([0-9a-f]{10})'\)/.exec(code) ?? []
  if (!id)
    throw new Error(`The build tool names the style of ${args.path} in another way than known`)
  const path = relative(process.cwd(), resolve(args.resolveDir, args.path.replace(/^!/, '')))
  const plain = createHash('sha256').update(path.replaceAll('\\', '/')).digest('hex').slice(0, 10)
  await writeFile(found.path, code.replaceAll(id, plain))
  return found
}

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
