import { getQuickJS } from 'quickjs-emscripten'
import { Images } from './api/images'
import type { Session } from './api/session'
import { Storage } from './api/storage'
import { bundleVm } from './bundle'
import { History } from './doc/history'
import { Store } from './doc/store'
import type { Metrics } from './doc/text'
import { fonts, runPlugin, type Manifest, type Note, type Shell } from './runner'

/**
 * Round numbers instead of a font: every character is as wide as it is high, a line is 1.2 of that.
 */
export const roundMetrics: Metrics = {
  width: (text, style) => text.length * style.fontSize,
  line: (style) => ({ ascent: style.fontSize, descent: style.fontSize * 0.2 }),
  ink: (text, style) => ({
    x: 0,
    y: -style.fontSize,
    width: text.length * style.fontSize,
    height: style.fontSize,
  }),
}

const usual: Manifest = {
  id: 'test',
  name: 'Test',
  main: 'main.js',
  documentAccess: 'dynamic-page',
  capabilities: ['textreview'],
  relaunchButtons: [{ command: 'again', name: 'Again' }],
}

/** An empty file with a plugin running in it, in Node: the object model without a browser. */
export async function openFile(
  main = '',
  options: {
    manifest?: Partial<Manifest>
    readOnly?: boolean
    storage?: Storage
    command?: string
    png?: Uint8Array
  } = {},
) {
  const [quickjs, boot] = await Promise.all([getQuickJS(), bundleVm()])
  const store = new Store('Test file')
  const session: Session = {
    store,
    history: new History(store),
    metrics: roundMetrics,
    images: new Images(),
    loaded: new Set(),
    fonts,
    pluginId: 'test',
    dynamicPage: true,
    readOnly: () => options.readOnly ?? false,
    categories: [],
  }
  const [failures, posts, notes, logs]: [string[], unknown[], Note[], string[]] = [[], [], [], []]
  let closed: string | null = null
  const shell: Shell = {
    openUi: () => {},
    post: (message) => void posts.push(message),
    window: () => {},
    notify: (note) => void notes.push(note),
    unnotify: () => {},
    viewport: () => ({
      center: { x: 0, y: 0 },
      zoom: 1,
      bounds: { x: -500, y: -400, width: 1000, height: 800 },
    }),
    setViewport: () => {},
    export: () => Promise.resolve(options.png ?? new Uint8Array([1, 2, 3])),
    closed: (message) => void (closed = message),
    log: (_, text) => void logs.push(text),
    failed: (message) => void failures.push(message),
  }
  const plugin = { manifest: { ...usual, ...options.manifest }, main, html: '<p>ui</p>' }
  const run = runPlugin(quickjs, boot, plugin, session, options.storage ?? new Storage(), shell, {
    command: options.command ?? 'go',
  })
  return {
    session,
    store,
    run,
    posts,
    notes,
    logs,
    failures,
    closed: () => closed,
    /** The value of an expression, or the message of what it throws after `!`. */
    is: (code: string): unknown =>
      run.evaluate(
        `(() => { try { return (() => { ${code.includes('return ') ? code : `return (${code})`} })() } catch (e) { return '!' + e.message } })()`,
      ),
    /** The same for an asynchronous piece of code. */
    async later(code: string): Promise<unknown> {
      run.evaluate(
        `var done; (async () => { ${code.includes('return ') ? code : `return (${code})`} })().then(v => done = { v }, e => done = { v: '!' + e.message }); 0`,
      )
      for (let i = 0; i < 12_000; i++) {
        const done = run.evaluate('done') as { v: unknown } | undefined
        if (done) return done.v
        await new Promise((next) => setTimeout(next, 5))
      }
      throw new Error('never settled')
    },
  }
}
