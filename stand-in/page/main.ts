import { openMachine } from '../machine/machine'
import { withTable } from '../machine/wasm'
import type { Plugin } from '../runner'
import { App, type Settings } from './app'
import { mountChrome } from './chrome'
import type { Policy } from './csp'
import { standIn } from './stand-in'

const get = async (path: string) => {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.text()
}

async function loadMachine(): Promise<WebAssembly.Module> {
  const wasm = await (await fetch('/quickjs.wasm')).arrayBuffer()
  return WebAssembly.compile(withTable(new Uint8Array(wasm)))
}

async function loadPlugin(): Promise<Plugin | null> {
  const found = await fetch('/plugin')
  return found.ok ? ((await found.json()) as Plugin) : null
}

/** Measuring is synchronous, so every font must be there before the first text. */
const loadFonts = () => Promise.all([...document.fonts].map((face) => face.load().catch(() => {})))

function settings(): Settings {
  const query = new URLSearchParams(location.search)
  return {
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    csp: (query.get('csp') ?? 'A') as Policy,
    readOnly: query.get('readOnly') === 'true',
    document: query.get('document') ?? 'ready',
  }
}

async function start() {
  const [wasm, vm, themes, fonts, plugin] = await Promise.all([
    loadMachine(),
    get('/vm.js'),
    get('/themes.json'),
    get('/plugin-fonts.css'),
    loadPlugin(),
    loadFonts(),
  ])
  const root = (id: string) => document.getElementById(id)!
  const app = new App(
    {
      machine: () => openMachine(wasm),
      vm,
      fonts,
      themes: JSON.parse(themes) as Record<'light' | 'dark', string>,
    },
    {
      canvas: root('canvas') as HTMLCanvasElement,
      windows: root('windows'),
      toasts: root('toasts'),
    },
    settings(),
  )
  app.plugin = plugin
  mountChrome(app)
  Object.assign(window, { standIn: standIn(app) })
}

start().catch((error: unknown) => {
  document.body.textContent = `The stand-in could not start: ${String(error)}`
})
