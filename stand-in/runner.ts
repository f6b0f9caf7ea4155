import { unlessFaulty } from './api/faults'
import { operations } from './api/operations'
import { type Session } from './api/session'
import { load } from './api/pages'
import { settle } from './api/layout/settle'
import type { Storage } from './api/storage'
import { changesBetween } from './doc/changes'
import type { Machine } from './machine/machine'
import type { Manifest } from './manifest'
import { openSandbox } from './sandbox'
import { pack, unpack } from './vm/wire'

export interface Note {
  id: number
  message: string
  error: boolean
  timeout: number
  button?: string
}

/** What the page around the plugin does for it. */
export interface Shell {
  openUi(html: string, options: Record<string, unknown>): void
  post(message: unknown): void
  window(act: 'show' | 'hide' | 'close' | 'resize' | 'reposition', value: unknown): void
  notify(note: Note): void
  unnotify(id: number): void
  viewport(): { center: unknown; zoom: number; bounds: unknown }
  setViewport(change: { center?: { x: number; y: number }; zoom?: number; nodes?: string[] }): void
  export(id: string, settings: Record<string, unknown>): Promise<unknown>
  closed(message: string): void
  log(level: string, text: string): void
  failed(message: string): void
}

export interface Plugin {
  manifest: Manifest
  main: string
  html?: string
}
export interface Start {
  command: string
  parameters?: Record<string, unknown>
}

export type Run = ReturnType<typeof runPlugin>

/** One run of the plugin from its menu command to its end. */
export function runPlugin(
  machine: Machine,
  boot: string,
  plugin: Plugin,
  session: Session,
  storage: Storage,
  shell: Shell,
  start: Start,
) {
  const { manifest } = plugin
  const { store } = session
  const op = operations(
    session,
    (manifest.relaunchButtons ?? []).map((b) => b.command),
  )
  let html = ''
  let open = true
  let reviews = 1
  const reviewing = new Map<number, (ranges: unknown[]) => void>()

  const later: Record<string, (arg: never) => unknown> = {
    tick: () => undefined,
    setPage: (id: string) => {
      store.goTo(id)
      load(session, id)
    },
    loadPage: (id: string) => load(session, id),
    loadFont: (font: { family: string; style: string }) => op('loadFont', [font]),
    export: ({ id, settings }: { id: string; settings: Record<string, unknown> }) =>
      shell.export(id, settings),
    'image.bytes': (hash: string) => session.images.get(hash)!.bytes,
    'storage.get': (key: string) => storage.get(key),
    'storage.set': ({ key, value }: { key: string; value: unknown }) => storage.set(key, value),
    'storage.delete': (key: string) => storage.delete(key),
    'storage.keys': () => storage.keys(),
    textreview: () => undefined,
  }
  const tells: Record<string, (value: never, raw: { json: string; bytes: ArrayBuffer[] }) => void> =
    {
      'ui.open': (options: Record<string, unknown>) => shell.openUi(html, options),
      'ui.postMessage': (message: unknown) => shell.post(message),
      'ui.show': (value) => shell.window('show', value),
      'ui.hide': (value) => shell.window('hide', value),
      'ui.close': (value) => shell.window('close', value),
      'ui.resize': (value) => shell.window('resize', value),
      'ui.reposition': (value) => shell.window('reposition', value),
      notify: (note: Note) => shell.notify(note),
      'notify.cancel': ({ id }: { id: number }) => shell.unnotify(id),
      'notify.pressed': ({ id, keep }: { id: number; keep: boolean }) =>
        void (keep || shell.unnotify(id)),
      viewport: (change) => shell.setViewport(change),
      closePlugin: (message: string) => setTimeout(() => end(message)),
      openExternal: (url: string) => shell.log('info', `openExternal ${url}`),
      suggestions: () => {},
      textreview: ({ call, ranges }: { call: number; ranges: unknown[] }) => {
        reviewing.get(call)?.(ranges)
        reviewing.delete(call)
      },
    }

  const sandbox = openSandbox(
    machine,
    {
      boot,
      main: plugin.main,
      html: plugin.html,
      config: {
        command: start.command,
        pluginId: manifest.id ?? '',
        dynamicPage: manifest.documentAccess === 'dynamic-page',
        editorType: session.switches.editor,
        mode: session.switches.editor === 'dev' ? 'inspect' : 'default',
        textReview: false,
        capabilities: manifest.capabilities ?? [],
      },
    },
    {
      op: (name, args) => (name === 'viewport' ? shell.viewport() : op(name, args)),
      start: (name, call, json, bytes) => {
        const answer = () =>
          unlessFaulty(session.switches, name, () => later[name](unpack({ json, bytes }) as never))
        // a macrotask later, as a real message to Figma and back would be
        setTimeout(() => {
          answer().then(
            (value) => {
              const packet = pack(value, name)
              sandbox.settle(call, true, packet.json, packet.bytes)
            },
            (error: unknown) =>
              sandbox.settle(call, false, error instanceof Error ? error.message : String(error)),
          )
        })
      },
      tell: (name, json, bytes) => tells[name](unpack({ json, bytes }) as never, { json, bytes }),
      addImage: (bytes) => {
        if (session.readOnly())
          throw new Error(
            'in createImage: Cannot write: you do not have permission to edit this file',
          )
        return session.images.add(bytes)
      },
      html: (text) => void (html = text),
      log: shell.log,
      failed: shell.failed,
    },
  )

  let [seen, selection, page] = [store.items, JSON.stringify(store.selected()), store.page]
  let flush: ReturnType<typeof setTimeout> | undefined
  const tellChanges = (origin: 'LOCAL' | 'REMOTE' = 'LOCAL') => {
    clearTimeout(flush)
    flush = undefined
    if (!open) return
    const before = seen
    seen = store.items
    if (page !== store.page) {
      page = store.page
      sandbox.event('currentpagechange')
    }
    const now = JSON.stringify(store.selected())
    if (now !== selection) {
      selection = now
      sandbox.event('selectionchange')
    }
    const changes =
      before === store.items
        ? []
        : changesBetween(before, store.items, {
            untold: store.takeUntold(),
            otherNames: session.switches.otherNames,
          })
    if (changes.length) sandbox.event('nodechange', { origin, changes })
  }
  const watch = () => void (flush ??= setTimeout(() => tellChanges(), session.switches.delay))
  store.takeUntold()
  store.watchers.add(watch)
  session.loaded.clear()
  session.pages = new Set()
  session.skipHidden = session.switches.editor === 'dev'

  function end(message = '') {
    if (!open) return
    sandbox.event('close')
    open = false
    clearTimeout(flush)
    store.watchers.delete(watch)
    session.history.commit()
    shell.window('close', null)
    sandbox.close()
    shell.closed(message)
  }

  sandbox.run({ command: start.command, parameters: start.parameters })
  return {
    end,
    /** From the iframe: `parent.postMessage({ pluginMessage })`. */
    message(value: unknown) {
      const { json, bytes } = pack(value, 'parent.postMessage')
      sandbox.message(json, bytes)
    },
    pressNote: (id: number) => sandbox.event(`notify:${id}:button`),
    noteGone: (id: number, why: 'timeout' | 'dismiss' | 'action_button_click') =>
      sandbox.event(`notify:${id}:dequeue`, why),
    review: (text: string) =>
      new Promise<unknown[]>((done) => {
        reviewing.set(reviews, done)
        sandbox.event('textreview', { call: reviews++, text })
      }),
    /** What a colleague changes in the file meanwhile. */
    colleague(change: () => void) {
      if (flush !== undefined) tellChanges()
      session.history.elsewhere(() => {
        change()
        settle(session)
      })
      clearTimeout(flush)
      flush = setTimeout(() => tellChanges('REMOTE'), session.switches.delay)
    },
    evaluate: sandbox.evaluate,
  }
}

/** Inter and Noto Sans SC, which the stand-in brings along. */
export const fonts = ['Inter', 'Noto Sans SC'].flatMap((family) =>
  [
    'Thin',
    'Extra Light',
    'Light',
    'Regular',
    'Medium',
    'Semi Bold',
    'Bold',
    'Extra Bold',
    'Black',
  ].map((style) => ({
    family,
    style,
  })),
)
