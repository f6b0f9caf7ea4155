import { readFile } from 'node:fs/promises'
import { Images } from './api/images'
import { loadPage, type PageOfFile } from './api/load'
import { duplicate, editAsPerson } from './api/person'
import { getProp } from './api/props'
import type { Session } from './api/session'
import { settle } from './api/layout/settle'
import { Storage } from './api/storage'
import { bundleVm } from './bundle'
import { heed } from './complaints'
import { whyNotHere } from './editors'
import { History } from './doc/history'
import { Store } from './doc/store'
import type { Metrics } from './doc/text'
import { openMachine } from './machine/machine'
import { withTable } from './machine/wasm'
import type { Manifest } from './manifest'
import { fonts, runPlugin, type Note, type Shell } from './runner'
import { build, type Spec } from './spec'
import { quickjsWasm } from './server'
import { usual, type Switches } from './switches'

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

const testManifest: Manifest = {
  id: 'test',
  name: 'Test',
  main: 'main.js',
  documentAccess: 'dynamic-page',
  editorType: ['figma', 'dev', 'buzz'],
  capabilities: ['textreview', 'inspect'],
  relaunchButtons: [{ command: 'again', name: 'Again' }],
}

let machine: ReturnType<typeof openMachine> | undefined
const theMachine = () =>
  (machine ??= readFile(quickjsWasm())
    .then((wasm) => WebAssembly.compile(withTable(wasm)))
    .then(openMachine))

/** An empty file with a plugin running in it, in Node: the object model without a browser. */
export async function openFile(
  main = '',
  options: {
    manifest?: Partial<Manifest>
    readOnly?: boolean
    storage?: Storage
    command?: string
    png?: Uint8Array
    metrics?: Metrics
    switches?: Partial<Switches>
  } = {},
) {
  const [machine, boot] = await Promise.all([theMachine(), bundleVm()])
  const store = new Store('Test file')
  const session: Session = {
    store,
    history: new History(store),
    metrics: options.metrics ?? roundMetrics,
    images: new Images(),
    loaded: new Set(),
    fonts,
    pluginId: 'test',
    dynamicPage: true,
    readOnly: () => options.readOnly ?? false,
    switches: { ...usual(), ...options.switches },
    skipHidden: false,
    pages: new Set(),
    categories: [],
  }
  const [failures, posts, notes, logs]: [string[], unknown[], Note[], string[]] = [[], [], [], []]
  const errors: string[] = []
  heed({ lists: [failures, errors] })
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
    log: (level, text) => {
      logs.push(text)
      if (level === 'error') errors.push(text)
    },
    failed: (message) => void failures.push(message),
  }
  const plugin = { manifest: { ...testManifest, ...options.manifest }, main, html: '<p>ui</p>' }
  const refused = whyNotHere(plugin.manifest, session.switches)
  if (refused) throw new Error(refused)
  const run = runPlugin(machine, boot, plugin, session, options.storage ?? new Storage(), shell, {
    command: options.command ?? 'go',
  })
  /** One undo step of the person's own. */
  const person = (act: () => void) => {
    session.history.commit()
    act()
    settle(session)
    session.history.commit()
  }
  return {
    session,
    store,
    switches: session.switches,
    person,
    /** Adds layers, as the person. */
    add(spec: Spec, parent?: string): string {
      let id = ''
      person(() => (id = build(session, spec, parent)))
      return id
    },
    /** Changes a layer, as the person, who needs no font to be loaded. */
    edit: (id: string, props: Record<string, unknown>) =>
      person(() => editAsPerson(session, id, props)),
    /** Duplicates a layer, or pastes it into `into`, as the person; answers the copy's id. */
    duplicate(id: string, into?: string): string {
      let made = ''
      person(() => (made = duplicate(session, id, into)))
      return made
    },
    /** Opens a page of a real file. */
    load: (page: PageOfFile) => loadPage(session, page),
    /** What a colleague changes in the file meanwhile. */
    colleague: (act: () => void) => run.colleague(act),
    get: (id: string, prop: string) => getProp(session, id, prop),
    run,
    posts,
    notes,
    logs,
    /** Throws and rejections that nobody caught; what is left at the end fails a test. */
    failures,
    /** What the plugin wrote to the console as an error; likewise. */
    errors,
    closed: () => closed,
    /** The value of an expression, or the message of what it throws after `!`. */
    is: (code: string): unknown =>
      run.evaluate(
        `(() => { try { return (() => { ${code.includes('return ') ? code : `return (${code})`} })() } catch (e) { return '!' + e.message } })()`,
      ),
    /** The same for an asynchronous piece of code. */
    async later(code: string): Promise<unknown> {
      run.evaluate(
        `var done = undefined; (async () => { ${code.includes('return ') ? code : `return (${code})`} })().then(v => done = { v }, e => done = { v: '!' + e.message }); 0`,
      )
      let left = 12_000
      while (left-- > 0) {
        const done = run.evaluate('done') as { v: unknown } | undefined
        if (done) return done.v
        await new Promise((next) => setTimeout(next, 5))
      }
      throw new Error('never settled')
    },
  }
}
