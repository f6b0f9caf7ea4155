import { Images } from '../api/images'
import type { Session } from '../api/session'
import { settle } from '../api/layout/settle'
import { Storage } from '../api/storage'
import { History } from '../doc/history'
import { Store } from '../doc/store'
import { whyNotHere } from '../editors'
import type { Machine } from '../machine/machine'
import {
  fonts,
  runPlugin,
  type Note,
  type Plugin,
  type Run,
  type Shell,
  type Start,
} from '../runner'
import samples from '../samples'
import { usual } from '../switches'
import { Bitmaps } from './drawing/bitmaps'
import type { Policy } from './csp'
import type { Scene } from './drawing/scene'
import { exportNode, type ExportSettings } from './drawing/export'
import { canvasMetrics } from './drawing/measure'
import { Toasts } from './toasts'
import { View } from './view'
import { PluginWindow, type Look } from './window'

export interface Settings {
  theme: 'light' | 'dark'
  csp: Policy
  readOnly: boolean
  document: string
}
interface Assets {
  /** A fresh machine for each run: what a plugin leaks goes with it. */
  machine: () => Promise<Machine>
  vm: string
  themes: Record<'light' | 'dark', string>
  fonts: string
}
interface Roots {
  canvas: HTMLCanvasElement
  windows: HTMLElement
  toasts: HTMLElement
}

/** The stand-in: one file open, at most one plugin running in it. */
export class App {
  session!: Session
  scene!: Scene
  run: Run | null = null
  plugin: Plugin | null = null
  readonly view: View
  readonly window: PluginWindow
  readonly toasts: Toasts
  readonly logs: { level: string; text: string }[] = []
  readonly errors: string[] = []
  readonly notes: Note[] = []
  readonly switches = usual()
  private storage = new Storage()
  private readonly metrics = canvasMetrics()
  onChange: () => void = () => {}
  private ownNotes = -1

  constructor(
    private readonly assets: Assets,
    roots: Roots,
    readonly settings: Settings,
  ) {
    this.view = new View(roots.canvas, () => this.scene)
    this.window = new PluginWindow(
      roots.windows,
      () => this.look(),
      () => this.settings.csp,
    )
    this.toasts = new Toasts(roots.toasts, () => this.switches.toasts === 'queue')
    this.window.onMessage = (message) => this.guard(() => this.run?.message(message))
    this.window.onClose = () => this.run?.end()
    this.toasts.onPress = (id) => (this.run ? this.run.pressNote(id) : this.toasts.cancel(id))
    this.toasts.onGone = (id, why) => this.run?.noteGone(id, why)
    this.open(settings.document)
  }

  get store() {
    return this.session.store
  }

  private look(): Look {
    return {
      theme: this.settings.theme,
      css: this.assets.themes[this.settings.theme],
      fonts: this.assets.fonts,
    }
  }

  open(key: string) {
    this.run?.end()
    const sample = samples.find((s) => s.key === key) ?? samples[0]
    this.settings.document = sample.key
    const store = new Store(sample.title)
    const images = new Images()
    const bitmaps = new Bitmaps(images, () => this.view.redraw())
    this.session = {
      store,
      images,
      history: new History(store),
      metrics: this.metrics,
      loaded: new Set(),
      fonts,
      categories: [],
      pluginId: '',
      dynamicPage: true,
      readOnly: () => this.settings.readOnly,
      switches: this.switches,
      skipHidden: false,
      pages: new Set(),
    }
    this.scene = { store, metrics: this.metrics, bitmaps }
    sample.make(this.session)
    this.session.history = new History(store)
    store.watchers.add(() => this.changed())
    this.view.fit(store.get(store.page).children.map((id) => store.box(id)))
    this.changed()
  }

  /** As when the page was opened: of all that was done in it nothing is left. */
  renew(settings: Settings) {
    this.run?.end()
    this.toasts.clear()
    this.storage = new Storage()
    for (const told of [this.logs, this.errors, this.notes]) told.length = 0
    Object.assign(this.switches, usual())
    Object.assign(this.settings, settings)
    this.open(settings.document)
  }

  private changed() {
    this.view.redraw()
    this.onChange()
  }

  /** A change by the person: a step of its own in the history. */
  act(change: () => void) {
    if (this.settings.readOnly) return this.note('This file is read-only', true)
    this.session.history.commit()
    change()
    settle(this.session)
    this.session.history.commit()
    this.changed()
  }

  undo() {
    this.session.history.undo()
    this.changed()
  }

  redo() {
    this.session.history.redo()
    this.changed()
  }

  note(message: string, error = false) {
    this.toasts.show({ id: this.ownNotes--, message, error, timeout: 4000 })
  }

  async start(start: Start) {
    if (!this.plugin) return this.note('The plugin is not built: npm run build', true)
    const refused = whyNotHere(this.plugin.manifest, this.switches)
    if (refused) return this.note(refused, true)
    const machine = await this.assets.machine()
    this.run?.end()
    this.session.history.commit()
    this.session.pluginId = this.plugin.manifest.id ?? ''
    this.run = runPlugin(
      machine,
      this.assets.vm,
      this.plugin,
      this.session,
      this.storage,
      this.shell(),
      start,
    )
    this.onChange()
  }

  private shell(): Shell {
    return {
      openUi: (html, options) => this.window.open(html, options, this.plugin!.manifest.name),
      post: (message) => this.window.post(message),
      window: (act, value) =>
        this.moveWindow(act, value as { width: number; height: number; x: number; y: number }),
      notify: (note) => {
        this.notes.push(note)
        this.toasts.show(note)
      },
      unnotify: (id) => this.toasts.cancel(id),
      viewport: () => ({
        center: this.view.center,
        zoom: this.view.zoom,
        bounds: this.view.bounds,
      }),
      setViewport: (change) =>
        change.nodes
          ? this.view.fit(change.nodes.map((id) => this.store.box(id)))
          : this.view.move(change),
      export: (id, settings) =>
        exportNode(this.scene, id, settings as unknown as ExportSettings, this.switches.exportSize),
      closed: (message) => {
        this.run = null
        if (message) this.note(message)
        this.onChange()
      },
      log: (level, text) => {
        this.logs.push({ level, text })
        console[level === 'error' ? 'error' : 'debug'](`[plugin ${level}] ${text}`)
      },
      failed: (message) => {
        this.errors.push(message)
        console.error(`[plugin] ${message}`)
        this.note('An error occurred while running this plugin. See the console.', true)
      },
    }
  }

  private moveWindow(act: string, value: { width: number; height: number; x: number; y: number }) {
    if (act === 'resize') this.window.resize(value.width, value.height)
    else if (act === 'reposition') this.window.place(value.x, value.y)
    else if (act === 'close') this.window.close()
    else this.window.show(act === 'show')
  }

  private guard(work: () => void) {
    try {
      work()
    } catch (error) {
      this.errors.push(String(error))
      console.error(error)
    }
  }
}
