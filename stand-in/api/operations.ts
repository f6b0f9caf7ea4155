import type { Kind } from '../doc/item'
import { whyNotWrite } from '../editors'
import * as data from './data'
import { asKept } from './faults'
import { isSublayer, mayWrite, reaches } from './instances'
import { bind, comeOff } from './links'
import { assetGrid, assetInFocus } from './assets'
import * as nodes from './nodes'
import { isLoaded, load } from './pages'
import { getProp, setProp } from './props'
import { rescale } from './layout/rescale'
import { resize } from './layout/resize'
import { fontKey, type Session } from './session'
import { settle } from './layout/settle'
import * as text from './text'

type Operation = (...args: never[]) => unknown

/**
 * Everything that `figma` inside QuickJS asks of the file, by name. Those in `writes` are refused
 * where the file is read-only.
 */
export function operations(
  s: Session,
  relaunchCommands: string[],
): (name: string, args: unknown[]) => unknown {
  const item = (id: string) => s.store.get(id)
  const reachable = (ids: string[]) => (s.skipHidden ? ids.filter((id) => reaches(s, id)) : ids)
  const reads: Record<string, Operation> = {
    exists: (id: string) => s.store.has(id),
    reaches: (id: string) => reaches(s, id),
    skipHidden: (skip?: boolean) => (s.skipHidden = skip ?? s.skipHidden),
    get: (id: string, prop: string) => getProp(s, id, prop),
    type: (id: string) => item(id).type,
    parent: (id: string) => item(id).parent,
    children: (id: string) => reachable(item(id).children),
    page: () => s.store.page,
    pageLoaded: (id: string) => isLoaded(s, id),
    grid: () => assetGrid(s),
    focused: () => s.focused ?? null,
    selection: (page: string) => s.store.selected(page),
    setSelection: (page: string, ids: string[]) => nodes.setSelection(s, page, ids),
    getData: (id: string, space: string | null, key: string) =>
      asKept(s.switches, data.getData(s, id, space, key)),
    dataKeys: (id: string, space: string | null) => data.dataKeys(s, id, space),
    getRelaunch: (id: string) => item(id).relaunch,
    find: (id: string, types: Kind[] | null, keys: string[] | null) =>
      reachable(find(s, id, types, keys)),
    getRange: (id: string, start: number, end: number, key: string) =>
      text.getRange(item(id), start, end, key),
    rangeFonts: (id: string, start: number, end: number) => text.rangeFonts(item(id), start, end),
    segments: (id: string, fields: string[], start?: number, end?: number) =>
      text.segments(item(id), fields, start, end),
    instances: (id: string) =>
      [...s.store.items.values()]
        .filter((it) => it.type === 'INSTANCE' && it.more.mainComponent === id)
        .map((it) => it.id),
    mainComponent: (id: string) => {
      const main = item(id).more.mainComponent as string
      return s.store.has(main) ? main : null
    },
    fonts: () => s.fonts,
    loadFont: (font: { family: string; style: string }) => {
      if (!s.fonts.some((f) => fontKey(f) === fontKey(font)))
        throw new Error(`in loadFontAsync: The font "${fontKey(font)}" could not be loaded`)
      s.loaded.add(fontKey(font))
    },
    hasImage: (hash: string) => !!s.images.get(hash),
    imageSize: (hash: string) => {
      const { width, height } = s.images.get(hash)!
      return { width, height }
    },
    categories: () => s.categories,
  }
  const writes: Record<string, Operation> = {
    set: (id: string, prop: string, value: unknown) => {
      if (!mayWrite(s, id, prop)) return
      setProp(s, id, prop, value)
      comeOff(s, id, prop)
    },
    bind: (id: string, field: string, variable: string | null) => bind(s, id, field, variable),
    create: (type: Kind) => {
      const id = nodes.create(s, type)
      if (type === 'PAGE') load(s, id)
      const asset = s.switches.editor === 'buzz' ? assetInFocus(s, id) : null
      if (asset) s.store.insert(id, asset)
      return id
    },
    insert: (parent: string, at: number | null, id: string) =>
      nodes.insert(s, parent, at ?? undefined, id),
    remove: (id: string) => nodes.remove(s, id),
    clone: (id: string) => nodes.clone(s, id),
    resize: (id: string, width: number, height: number, constrained: boolean) =>
      void (isSublayer(s.store, id) || resize(s, id, width, height, constrained)),
    rescale: (id: string, factor: number) => rescale(s, id, factor),
    group: (ids: string[], parent: string, at: number | null) =>
      nodes.group(s, ids, parent, at ?? undefined),
    join: (
      how: Parameters<typeof nodes.join>[1],
      ids: string[],
      parent: string,
      at: number | null,
    ) => nodes.join(s, how, ids, parent, at ?? undefined),
    ungroup: (id: string) => nodes.ungroup(s, id),
    createInstance: (id: string) => nodes.createInstance(s, id),
    detachInstance: (id: string) => nodes.detachInstance(s, id),
    componentFromNode: (id: string) => nodes.componentFromNode(s, id),
    setData: (id: string, space: string | null, key: string, value: unknown) =>
      data.setData(s, id, space, key, value),
    setRelaunch: (id: string, value: Record<string, string>) =>
      data.setRelaunch(s, id, value, relaunchCommands),
    setRange: (id: string, start: number, end: number, key: string, value: unknown) => {
      text.setRange(s, item(id), start, end, key, value)
      comeOff(s, id, key)
    },
    insertCharacters: (id: string, start: number, characters: string, style?: string) => {
      text.insertCharacters(s, item(id), start, characters, style)
      comeOff(s, id, 'characters')
    },
    deleteCharacters: (id: string, start: number, end: number) => {
      text.deleteCharacters(s, item(id), start, end)
      comeOff(s, id, 'characters')
    },
    addCategory: (label: string, color: string) => {
      const made = { id: `category:${s.categories.length + 1}`, label, color, isPreset: false }
      s.categories.push(made)
      return made
    },
    commitUndo: () => s.history.commit(),
    triggerUndo: () => void s.history.undo(),
  }
  return (name, args) => {
    if (reads[name]) return reads[name](...(args as never[]))
    if (!writes[name]) throw new Error(`no operation ${name}`)
    const refused = whyNotWrite(name, args, s.readOnly(), s.switches)
    if (refused) throw new Error(refused)
    const answer = writes[name](...(args as never[]))
    settle(s)
    return answer
  }
}

function find(s: Session, id: string, types: Kind[] | null, keys: string[] | null): string[] {
  const wanted = [...s.store.walk(id)].filter((item) => !types || types.includes(item.type))
  if (!keys) return wanted.map((item) => item.id)
  return wanted
    .filter((item) =>
      keys.length
        ? keys.some((key) => item.pluginData[`own/${key}`])
        : Object.keys(item.pluginData).some((k) => k.startsWith('own/')),
    )
    .map((i) => i.id)
}
