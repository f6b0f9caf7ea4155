import { build, type Plugin } from 'esbuild'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The object model as one script that leaves `host.boot`. */
export const bundleVm = () =>
  bundle(here('./vm/index.ts'), { globalName: 'host', target: 'es2020' })
/** The page; `samples` is a module whose default export lists the documents that it offers. */
export const bundlePage = (samples = here('./samples/index.ts')) =>
  bundle(here('./page/main.ts'), { target: 'es2022', plugins: [offering(samples)] })

const offering = (samples: string): Plugin => ({
  name: 'samples',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\.\/samples$/ }, () => ({ path: samples })),
})

async function bundle(
  entry: string,
  options: { globalName?: string; target: string; plugins?: Plugin[] },
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  })
  return outputFiles[0].text
}
