import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { build } from 'esbuild'
import { toBase85 } from './base85.js'

/**
 * What panel and page carry within themselves, as neither may fetch anything: the worker as one
 * classic script (module workers can't start in Figma's opaque origin), and the parts.
 */
export async function workerCode() {
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

/** Only the command line draws its annotations by itself. */
const forTheCommandLine = /^cli-/

/** The gzipped files of build/parts as base85, by name. */
export function packedParts() {
  const folder = 'build/parts'
  if (!existsSync(folder))
    throw new Error('build/parts is missing: run `npm run build:parts` first')
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.gz') && !forTheCommandLine.test(name),
  )
  return Object.fromEntries(
    files.map((name) => [name.replace(/\.gz$/, ''), toBase85(readFileSync(`${folder}/${name}`))]),
  )
}

/** `embedded:worker` and `embedded:parts` as modules; `load` gives each its contents. */
export const embedded = (load) => ({
  name: 'embedded',
  setup(it) {
    it.onResolve({ filter: /^embedded:/ }, ({ path }) => ({ path, namespace: 'embedded' }))
    it.onLoad({ filter: /^embedded:/, namespace: 'embedded' }, async ({ path }) =>
      load[path.replace('embedded:', '')](),
    )
  },
})
