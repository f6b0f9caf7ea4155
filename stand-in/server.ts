import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlePage, bundleVm } from './bundle'
import { fontFaces, fontFolder, pluginFonts } from './looks/fonts'
import { themes } from './looks/themes'

const require = createRequire(import.meta.url)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
type Answer = { type: string; body: string | Buffer }

export interface Served {
  url: string
  close(): Promise<void>
}

/**
 * Serves the stand-in with a built plugin (the folder of its manifest.json) on this machine only.
 * `samples`: the path of a module with the documents that the page offers.
 */
export async function serve(folder: string, port = 0, samples?: string): Promise<Served> {
  const [page, vm] = await Promise.all([bundlePage(samples), bundleVm()])
  const text = (type: string, body: string | Buffer): Answer => ({
    type: `${type}; charset=utf-8`,
    body,
  })
  const routes: Record<string, () => Promise<Answer>> = {
    '/': async () => text('text/html', await readFile(here('./page/index.html'))),
    '/app.css': async () => text('text/css', await readFile(here('./page/app.css'))),
    '/page.js': async () => text('text/javascript', page),
    '/vm.js': async () => text('text/javascript', vm),
    '/quickjs.wasm': async () => ({
      type: 'application/wasm',
      body: await readFile(quickjsWasm()),
    }),
    '/fonts.css': async () => text('text/css', await fontFaces()),
    '/plugin-fonts.css': async () => text('text/css', await pluginFonts()),
    '/themes.json': async () => text('application/json', JSON.stringify(await themes())),
    '/plugin': async () => text('application/json', JSON.stringify(await readPlugin(folder))),
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const answer =
      routes[path] ?? (/^\/fonts\/[\w-]+\.woff2$/.test(path) ? () => font(path.slice(7)) : null)
    if (!answer) return void response.writeHead(404).end()
    answer().then(
      ({ type, body }) =>
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
      (error: unknown) => response.writeHead(404).end(String(error)),
    )
  })
  await listen(server, port)
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the server has no port')
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${address.port}`, close }
}

const listen = (server: Server, port: number) =>
  new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, 'localhost', done)
  })

/** QuickJS as packaged. */
export const quickjsWasm = () =>
  join(dirname(require.resolve('@jitl/quickjs-wasmfile-release-sync')), 'emscripten-module.wasm')

async function font(name: string): Promise<Answer> {
  for (const family of ['inter', 'noto-sans-sc']) {
    if (name.startsWith(`${family}-`))
      return { type: 'font/woff2', body: await readFile(join(fontFolder(family), 'files', name)) }
  }
  throw new Error('no such font')
}

/** The plugin as Figma would load it: what its manifest points to, and nothing else. */
async function readPlugin(folder: string) {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    main: string
    ui?: string
  }
  const [main, html] = await Promise.all([
    readFile(join(folder, manifest.main), 'utf8'),
    manifest.ui ? readFile(join(folder, manifest.ui), 'utf8') : undefined,
  ])
  return { manifest, main, html }
}
