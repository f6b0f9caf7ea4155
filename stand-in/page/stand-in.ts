import { loadPage, type PageOfFile } from '../api/load'
import { duplicate, editAsPerson } from '../api/person'
import { getProp } from '../api/props'
import { setData } from '../api/data'
import { remove } from '../api/nodes'
import { build, type Spec } from '../spec'
import type { Switches } from '../switches'
import type { App, Settings } from './app'
import { exportNode, type ExportSettings } from './drawing/export'
import { applySettings } from './chrome'
import { dropPicture } from './drop'

export interface Branch {
  id: string
  type: string
  name: string
  x: number
  y: number
  width: number
  height: number
  visible: boolean
  locked: boolean
  characters?: string
  pluginData?: Record<string, string>
  relaunch?: Record<string, string>
  children: Branch[]
}

/** The handle by which tests drive the page; all values are plain data. */
export function standIn(app: App) {
  const find = (name: string): string => {
    const { store } = app
    if (store.has(name)) return name
    const found = [...store.walk(store.page)].find((item) => item.name === name)
    if (!found) throw new Error(`no layer named "${name}"`)
    return found.id
  }
  const branch = (id: string): Branch => {
    const item = app.store.get(id)
    const [[, , x], [, , y]] = app.store.relative(id)
    const { width, height } = app.store.size(id)
    return {
      id,
      type: item.type,
      name: item.name,
      x,
      y,
      width,
      height,
      visible: item.visible,
      locked: item.locked,
      ...(item.text ? { characters: item.text.characters } : {}),
      ...(Object.keys(item.pluginData).length ? { pluginData: item.pluginData } : {}),
      ...(Object.keys(item.relaunch).length ? { relaunch: item.relaunch } : {}),
      children: item.children.map(branch),
    }
  }
  return {
    tree: () => app.store.get(app.store.page).children.map(branch),
    find,
    select: (names: string[]) => app.store.select(app.store.page, names.map(find)),
    selection: () => app.store.selected(),
    run: (command: string, parameters?: Record<string, unknown>) =>
      app.start({ command, parameters }),
    running: () => app.run !== null,
    end: () => app.run?.end(),
    undo: () => app.undo(),
    redo: () => app.redo(),
    steps: () => app.session.history.steps,
    get: (name: string, prop: string) => getProp(app.session, find(name), prop),
    /** As a person in the editor: one undo step, and no font needs to be loaded by the plugin. */
    edit: (name: string, props: Record<string, unknown>) =>
      app.act(() => editAsPerson(app.session, find(name), props)),
    add: (spec: Spec) => {
      let id = ''
      app.act(() => (id = build(app.session, spec)))
      return id
    },
    /** Duplicates a layer, or pastes it into another page, as the person; answers the copy's id. */
    duplicate: (name: string, page?: string) => {
      let id = ''
      app.act(() => (id = duplicate(app.session, find(name), page)))
      return id
    },
    /** What a colleague changes in the file meanwhile. */
    colleague: (name: string, props: Record<string, unknown>) =>
      app.run?.colleague(() => editAsPerson(app.session, find(name), props)),
    remove: (name: string) => app.act(() => remove(app.session, find(name))),
    setData: (name: string, key: string, value: string) =>
      setData(app.session, find(name), null, key, value),
    export: async (name: string, settings: ExportSettings) => {
      const bytes = (await exportNode(app.scene, find(name), settings)) as Uint8Array
      let text = ''
      for (let i = 0; i < bytes.length; i += 32768)
        text += String.fromCharCode(...bytes.subarray(i, i + 32768))
      return btoa(text)
    },
    open: (document: string) => app.open(document),
    /** Opens a page of a real file. */
    load: async (page: PageOfFile) => {
      app.open('empty')
      loadPage(app.session, page)
      await app.scene.bitmaps.ready()
      const { store } = app
      app.view.fit(store.get(store.page).children.map((id) => store.box(id)))
    },
    /** All nodes of the file, as it keeps them. */
    dump: () => [...app.store.items.values()],
    drop: (name: string, base64: string) =>
      dropPicture(app, new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name)),
    /** Makes Figma behave otherwise from now on. */
    turn: (switches: Partial<Switches>) => void Object.assign(app.switches, switches),
    set: (settings: Partial<Settings>) => applySettings(app, settings),
    renew: (settings: Settings) => {
      app.renew(settings)
      applySettings(app, {})
    },
    evaluate: (code: string) => app.run?.evaluate(code),
    review: (text: string) => app.run?.review(text),
    fit: (names: string[]) => app.view.fit(names.map((name) => app.store.box(find(name)))),
    /** Where a layer is on the screen, for real mouse events. */
    where: (name: string) => {
      const box = app.store.box(find(name))
      const p = app.view.toScreen({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
      const frame = app.view.canvas.getBoundingClientRect()
      return { x: frame.x + p.x, y: frame.y + p.y }
    },
    viewport: () => ({ center: app.view.center, zoom: app.view.zoom }),
    logs: () => app.logs,
    errors: () => app.errors,
    notes: () => app.notes,
    /**
     * From now on a toast stays until it is pressed or taken away: how long that takes is the
     * machine's affair.
     */
    keepToasts: () => void (app.toasts.stay = true),
  }
}
export type StandIn = ReturnType<typeof standIn>
