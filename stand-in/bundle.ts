import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The object model as one script that leaves `host.boot`. */
export const bundleVm = () =>
  bundle(here('./vm/index.ts'), { globalName: 'host', target: 'es2020' })
export const bundlePage = () => bundle(here('./page/main.ts'), { target: 'es2022' })

async function bundle(
  entry: string,
  options: { globalName?: string; target: string },
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
  return outputFiles[0]!.text
}
