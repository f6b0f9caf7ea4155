import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { build, type Plugin } from 'esbuild'
import { escaped } from '../ascii.js'
import { embedded, packedParts, workerCode } from './embedded.js'
import { isMain } from '../is-main'

/**
 * `npm run page`: the page as one self-contained file, build/livecover.html. Its parts lie behind
 * the script as text that nobody runs, so that the page is there before they are read. Its policy
 * lets it load nothing from anywhere, and run nothing but this script.
 */
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string }

const require = createRequire(import.meta.url)
const library = join(dirname(require.resolve('@create-figma-plugin/ui')), 'css')

/** A leading `!` means a stylesheet for all of the page. */
const globalStyles: Plugin = {
  name: 'global-styles',
  setup(it) {
    it.onResolve({ filter: /^!.*\.css$/ }, ({ path, resolveDir }) => {
      const [, shared] = /^!@create-figma-plugin\/ui\/css\/(.*)$/.exec(path) ?? []
      return { path: shared ? join(library, shared) : join(resolveDir, path.slice(1)) }
    })
    it.onLoad({ filter: /create-figma-plugin.*\/lib\/css\/(base|theme)\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'css',
    }))
  },
}

const within = embedded({
  worker: async () => ({ contents: await workerCode(), loader: 'text' }),
  parts: () => ({
    contents:
      'export default new Proxy({}, { get: (_, name) => document.getElementById("part " + String(name))?.textContent })',
    loader: 'js',
  }),
})

export async function buildPage(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['src/page.tsx'],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'build',
    format: 'iife',
    platform: 'browser',
    target: 'chrome90',
    charset: 'ascii',
    legalComments: 'none',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    alias: { react: 'preact/compat', 'react-dom': 'preact/compat' },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.LIVECOVER_VERSION': JSON.stringify(version),
      global: 'globalThis',
    },
    plugins: [globalStyles, within],
  })
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))!.text
  // The end of a script inside a script would end it.
  const script = escaped(text('.js')).replaceAll('</script', '<\\/script')
  writeFileSync('build/livecover.html', html(script, text('.css').trim()))
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Shown by itself where the script does not start, as in a browser that can't read it. */
const tooOld =
  '请换用较新的 Chrome、Edge 或 Firefox 打开这个页面。 Open this page in a newer Chrome, Edge or Firefox.'
const late =
  '#too-old{position:fixed;inset:40% 10% auto;text-align:center;font:16px/1.6 sans-serif;opacity:0;animation:late 0s 5s forwards}@keyframes late{to{opacity:1}}'

function html(script: string, css: string): string {
  const style = `${css}\n${late}`
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    'img-src blob: data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const parts = Object.entries(packedParts()).map(
    ([name, packed]) =>
      `<script type="application/octet-stream" id="part ${name}">${packed}</script>`,
  )
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>LiveCover</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="create-figma-plugin"></div>
<p id="too-old">${tooOld}</p>
<script>${script}</script>
${parts.join('\n')}
</body>
</html>
`
}

if (isMain(import.meta.url)) await buildPage()
