import { build } from 'esbuild'
import { chmodSync, readFileSync } from 'node:fs'
import { offline } from './offline'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

/** Bundles the command line into one file, so that the installed package needs nothing but Node. */
await build({
  entryPoints: ['src/cli.ts'],
  outfile: 'build/cli.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'linked',
  // Emscripten's glue and some CommonJS dependencies still ask for these.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __fileURLToPath(import.meta.url); const __dirname = __filename.replace(/[^/\\\\]*$/, '');",
  },
  plugins: [offline],
  define: { 'process.env.LIVECOVER_VERSION': JSON.stringify(version) },
  logLevel: 'warning',
})
chmodSync('build/cli.js', 0o755)
