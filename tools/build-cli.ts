import { build, type Plugin } from 'esbuild'
import { chmodSync, copyFileSync, readFileSync } from 'node:fs'
import { offline } from './offline'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

/**
 * Node's own modules are taken whole: a name that an older Node lacks must not keep the file from
 * being loaded, whose first act is to say which Node it needs.
 */
const wholeBuiltins: Plugin = {
  name: 'whole-builtins',
  setup(it) {
    it.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin' }))
    it.onLoad({ filter: /^node:/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = __builtin(${JSON.stringify(path.replace('node:', ''))})`,
    }))
  },
}

/** Bundles the command line into one file, so that the installed package needs nothing but Node. */
await build({
  entryPoints: ['src/cli.ts'],
  outfile: 'build/cli.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Not what it needs, but what can still read it far enough to be told so.
  target: 'node14.13.1',
  legalComments: 'linked',
  // Emscripten's glue and some CommonJS dependencies still ask for these.
  banner: {
    js: "import { createRequire as __createRequire } from 'module'; import { fileURLToPath as __fileURLToPath } from 'url'; const __builtin = __createRequire(import.meta.url); const require = __builtin; const __filename = __fileURLToPath(import.meta.url); const __dirname = __filename.replace(/[^/\\\\]*$/, '');",
  },
  // Its other build asks for its own parts in a way that can't be bundled.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  plugins: [offline, wholeBuiltins],
  define: { 'process.env.LIVECOVER_VERSION': JSON.stringify(version) },
  logLevel: 'warning',
})
chmodSync('build/cli.js', 0o755)
copyFileSync('src/livecover.cjs', 'build/livecover.cjs')
chmodSync('build/livecover.cjs', 0o755)
