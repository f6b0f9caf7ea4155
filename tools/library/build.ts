import { build, type BuildOptions } from 'esbuild'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { isMain } from '../is-main'
import { offline } from '../offline'

/**
 * The library: for Node one thin file, whose threads run build/cli.js, which has the engines; for
 * browsers the same and a worker that holds them. Types are made of the very sources, one file each.
 */
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string }

const common: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  mainFields: ['module', 'main'],
  legalComments: 'linked',
  plugins: [offline],
  define: { 'process.env.LIVECOVER_VERSION': JSON.stringify(version) },
  absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'warning',
}

/** Sources of types, by the file that they become. */
const typed = {
  'library.d.ts': 'node.ts',
  'browser.d.ts': 'browser.ts',
  'api.d.ts': 'api.ts',
  'errors.d.ts': 'errors.ts',
  'lines.d.ts': 'lines.ts',
}

/** Declarations as a stranger's compiler takes them: Node wants each import with its ending. */
export function declarationsOf(source: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, isolatedDeclarations: true, strict: true },
    reportDiagnostics: true,
  })
  if (diagnostics.length > 0)
    throw new Error(ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n'))
  return outputText.replace(/(from|import) '(\.\/[\w-]+)'/g, "$1 '$2.js'")
}

export async function buildLibrary(): Promise<void> {
  const browser: BuildOptions = { ...common, platform: 'browser', minify: true }
  await Promise.all([
    build({
      ...common,
      entryPoints: ['src/library/node.ts'],
      outfile: 'build/library.js',
      platform: 'node',
    }),
    build({
      ...common,
      entryPoints: ['src/cli/mcp/serve.ts'],
      outfile: 'build/mcp.js',
      platform: 'node',
      minify: true,
      banner: {
        js: "import { createRequire as __createRequire } from 'module'; const require = __createRequire(import.meta.url);",
      },
    }),
    build({ ...browser, entryPoints: ['src/library/browser.ts'], outfile: 'build/browser.js' }),
    build({
      ...browser,
      format: 'iife',
      entryPoints: ['src/library/thread/browser-worker.ts'],
      outfile: 'build/browser-worker.js',
      // Emscripten's glue asks for these where it finds itself in Node, which it does not here.
      external: ['fs', 'path', 'module', 'crypto', 'os', 'util', 'worker_threads', 'perf_hooks'],
    }),
  ])
  for (const [file, from] of Object.entries(typed)) {
    const source = readFileSync(new URL(`../../src/library/${from}`, import.meta.url), 'utf8')
    writeFileSync(new URL(`../../build/${file}`, import.meta.url), declarationsOf(source))
  }
}

if (isMain(import.meta.url)) await buildLibrary()
