import { given, mixed, type Calls } from './calls'
import { mustBeLoaded } from './loaded'
import { hasChildren, kindNames, readOnly, writable } from './shape'

export interface NodeLike {
  id: string
  type: string
  children?: NodeLike[]
  removed: boolean
}
type Proto = Record<string, unknown>
type Method = (this: NodeLike, ...args: never[]) => unknown

/**
 * The classes of nodes: one prototype for each kind, with just the properties that the kind has, so
 * that `'fills' in node` tells true.
 */
export function makeNodes(
  { ask, later }: Calls,
  watchPage: (page: string, on: boolean, name: string, f: (event: unknown) => void) => void,
) {
  const known = new Map<string, NodeLike>()
  const prototypes = new Map<string, Proto>()
  const node = (id: string | null): NodeLike | null => {
    if (id === null) return null
    const found = known.get(id)
    if (found && found.type === ask('type', id)) return found
    const type = ask<string>('type', id)
    const made = Object.create(prototypes.get(type)!, {
      id: { value: id, enumerable: true },
      type: { value: type, enumerable: true },
    }) as NodeLike
    known.set(id, Object.preventExtensions(made))
    return made
  }
  const must = (id: string) => node(id)!
  const idOf = (value: unknown, where: string): string => {
    const id = (value as NodeLike | null)?.id
    if (typeof id !== 'string' || !known.has(id)) throw new Error(`in ${where}: Expected node`)
    if (!ask<boolean>('reaches', id))
      throw new Error(`in ${where}: The node with id "${id}" does not exist`)
    return id
  }
  const alive = (self: NodeLike, where: string) => {
    if (!ask<boolean>('reaches', self.id))
      throw new Error(`in ${where}: The node with id "${self.id}" does not exist`)
  }

  const define = (
    proto: Proto,
    name: string,
    get: (self: NodeLike) => unknown,
    set?: (self: NodeLike, value: unknown) => void,
  ) =>
    Object.defineProperty(proto, name, {
      enumerable: true,
      configurable: true,
      get(this: NodeLike) {
        alive(this, `get_${name}`)
        return get(this)
      },
      set(this: NodeLike, value: unknown) {
        if (!set) throw new TypeError(`in set_${name}: no setter for property`)
        alive(this, `set_${name}`)
        set(this, value)
      },
    })
  const methods = (proto: Proto, list: Record<string, Method>) => {
    for (const name of Object.keys(list)) {
      proto[name] = function (this: NodeLike, ...args: never[]) {
        alive(this, name)
        return list[name].apply(this, args)
      }
    }
  }

  const base: Record<string, Method> = {
    remove() {
      ask('remove', this.id)
    },
    getPluginData(key: string) {
      return ask('getData', this.id, null, key)
    },
    setPluginData(key: string, value: string) {
      ask('setData', this.id, null, key, value)
    },
    getPluginDataKeys() {
      return ask('dataKeys', this.id, null)
    },
    getSharedPluginData(space: string, key: string) {
      return ask('getData', this.id, space, key)
    },
    setSharedPluginData(space: string, key: string, value: string) {
      ask('setData', this.id, space, key, value)
    },
    getSharedPluginDataKeys(space: string) {
      return ask('dataKeys', this.id, space)
    },
    setRelaunchData(data: Record<string, string>) {
      ask('setRelaunch', this.id, data)
    },
    setBoundVariable(field: string, to: { id: string } | null) {
      ask('bind', this.id, field, to ? to.id : null)
    },
    getRelaunchData() {
      return ask('getRelaunch', this.id)
    },
    clone() {
      return must(ask('clone', this.id))
    },
    getTopLevelFrame() {
      let found: string | null = null
      for (let id: string | null = this.id; id; id = ask('parent', id))
        if (['FRAME', 'COMPONENT', 'INSTANCE'].includes(ask('type', id))) found = id
      return found === null ? undefined : must(found)
    },
    exportAsync(settings?: { format?: string; constraint?: { type: string; value: number } }) {
      return exported(this, settings ?? { format: 'PNG' })
    },
  }
  const exported = (
    self: NodeLike,
    settings: { format?: string; constraint?: { type: string; value: number } },
  ) => {
    const no = (why: string) => Promise.reject(new Error(`in exportAsync: ${why}`))
    if (!['PNG', 'JPG', 'SVG', 'SVG_STRING', 'PDF', 'JSON_REST_V1'].includes(settings.format ?? ''))
      return no(
        `Property "format" failed validation: Invalid enum value, received '${settings.format}'`,
      )
    const { constraint } = settings
    if (
      constraint &&
      (!['SCALE', 'WIDTH', 'HEIGHT'].includes(constraint.type) || !(constraint.value > 0))
    )
      return no('Property "constraint" failed validation')
    return later('export', { id: self.id, settings })
  }
  for (const kind of ['Fill', 'Stroke', 'Effect', 'Text'])
    base[`set${kind}StyleIdAsync`] = async function (style: string) {
      ask('set', this.id, `${kind.toLowerCase()}StyleId`, style)
    }
  const sized: Record<string, Method> = {
    resize(width: number, height: number) {
      ask('resize', this.id, width, height, true)
    },
    resizeWithoutConstraints(width: number, height: number) {
      ask('resize', this.id, width, height, false)
    },
    rescale(factor: number) {
      ask('rescale', this.id, factor)
    },
  }
  const walk = (self: NodeLike, test: (n: NodeLike) => boolean, first: boolean): NodeLike[] => {
    const found: NodeLike[] = []
    const visit = (id: string): boolean =>
      ask<string[]>('children', id).some((child) => {
        if (test(must(child))) found.push(must(child))
        return (first && found.length > 0) || visit(child)
      })
    visit(self.id)
    return found
  }
  const always = () => true
  const kids: Record<string, Method> = {
    appendChild(child: unknown) {
      ask('insert', this.id, null, idOf(child, 'appendChild'))
    },
    insertChild(at: number, child: unknown) {
      ask('insert', this.id, at, idOf(child, 'insertChild'))
    },
    findAll(test?: (n: NodeLike) => boolean) {
      return walk(this, test ?? always, false)
    },
    findOne(test: (n: NodeLike) => boolean) {
      return walk(this, test, true)[0] ?? null
    },
    findChildren(test?: (n: NodeLike) => boolean) {
      return this.children!.filter(test ?? always)
    },
    findChild(test: (n: NodeLike) => boolean) {
      return this.children!.find(test) ?? null
    },
    findAllWithCriteria(criteria: { types?: string[]; pluginData?: { keys?: string[] } }) {
      return ask<string[]>(
        'find',
        this.id,
        criteria.types ?? null,
        criteria.pluginData ? (criteria.pluginData.keys ?? []) : null,
      ).map(must)
    },
    findWidgetNodesByWidgetId() {
      return []
    },
  }
  const texts: Record<string, Method> = {
    getStyledTextSegments(fields: string[], start?: number, end?: number) {
      return start === undefined
        ? ask('segments', this.id, fields)
        : ask('segments', this.id, fields, start, end)
    },
    getRangeAllFontNames(start: number, end: number) {
      return ask('rangeFonts', this.id, start, end)
    },
    insertCharacters(start: number, characters: string, style?: string) {
      ask('insertCharacters', this.id, start, characters, style ?? 'BEFORE')
    },
    deleteCharacters(start: number, end: number) {
      ask('deleteCharacters', this.id, start, end)
    },
    setRangeBoundVariable(_start: number, _end: number, field: string, to: { id: string } | null) {
      ask('bind', this.id, field, to ? to.id : null)
    },
    async setRangeTextStyleIdAsync(_start: number, _end: number, style: string) {
      ask('set', this.id, 'textStyleId', style)
    },
  }
  for (const key of [
    'fontName',
    'fontSize',
    'lineHeight',
    'letterSpacing',
    'textCase',
    'textDecoration',
    'hyperlink',
    'fills',
  ]) {
    const name = key[0].toUpperCase() + key.slice(1)
    texts[`getRange${name}`] = function (start: number, end: number) {
      return given(ask('getRange', this.id, start, end, key))
    }
    texts[`setRange${name}`] = function (start: number, end: number, value: unknown) {
      ask('setRange', this.id, start, end, key, value)
    }
  }

  for (const kind of kindNames) {
    const proto: Proto = {}
    prototypes.set(kind, proto)
    Object.defineProperty(proto, 'removed', {
      get(this: NodeLike) {
        return !ask<boolean>('exists', this.id)
      },
    })
    Object.defineProperty(proto, 'toString', {
      value(this: NodeLike) {
        return `${this.type}(${this.id})`
      },
    })
    define(proto, 'parent', (self) => node(ask('parent', self.id)))
    methods(proto, base)
    if (!['PAGE', 'DOCUMENT', 'GROUP', 'SECTION'].includes(kind)) methods(proto, sized)
    if (kind === 'GROUP' || kind === 'SECTION') methods(proto, sized)
    for (const name of readOnly(kind))
      define(proto, name, (self) => given(ask('get', self.id, name)))
    for (const name of writable(kind)) {
      define(
        proto,
        name,
        (self) => given(ask('get', self.id, name)),
        (self, value) => {
          if (value === mixed) throw new Error(`in set_${name}: Cannot assign figma.mixed`)
          ask('set', self.id, name, value)
        },
      )
    }
    if (hasChildren(kind)) {
      define(proto, 'children', (self) =>
        Object.freeze(ask<string[]>('children', self.id).map(must)),
      )
      methods(proto, kids)
    }
    if (kind === 'PAGE' || kind === 'DOCUMENT')
      mustBeLoaded(proto, kind, (id) => ask('pageLoaded', id))
    if (kind === 'TEXT' || kind === 'TEXT_PATH') methods(proto, texts)
    if (kind === 'ELLIPSE' || kind === 'VECTOR')
      methods(proto, {
        setVectorNetworkAsync: () =>
          Promise.reject(new Error('in setVectorNetworkAsync: not supported by this stand-in')),
      })
  }
  const page = prototypes.get('PAGE')!
  define(
    page,
    'selection',
    (self) => Object.freeze(ask<string[]>('selection', self.id).map(must)),
    (self, value) => {
      if (!Array.isArray(value))
        throw new Error('in set_selection: Property "selection" failed validation: Expected array')
      ask(
        'setSelection',
        self.id,
        value.map((n) => idOf(n, 'set_selection')),
      )
    },
  )
  define(page, 'focusedNode', () => node(ask('focused')))
  methods(page, {
    loadAsync() {
      return later('loadPage', this.id)
    },
    on(name: string, f: (event: unknown) => void) {
      watchPage(this.id, true, name, f)
    },
    off(name: string, f: (event: unknown) => void) {
      watchPage(this.id, false, name, f)
    },
    once(name: string, f: (event: unknown) => void) {
      const { id } = this
      const once = (event: unknown) => {
        watchPage(id, false, name, once)
        f(event)
      }
      watchPage(id, true, name, once)
    },
  })
  methods(prototypes.get('COMPONENT')!, {
    createInstance() {
      return must(ask('createInstance', this.id))
    },
    getInstancesAsync() {
      return Promise.resolve(ask<string[]>('instances', this.id).map(must))
    },
  })
  const instance = prototypes.get('INSTANCE')!
  define(instance, 'mainComponent', () => {
    throw new Error(
      'in get_mainComponent: Cannot call with documentAccess: dynamic-page. Use node.getMainComponentAsync instead.',
    )
  })
  methods(instance, {
    getMainComponentAsync() {
      return Promise.resolve(node(ask('mainComponent', this.id)))
    },
    detachInstance() {
      return must(ask('detachInstance', this.id))
    },
  })
  return { node, must, idOf }
}
