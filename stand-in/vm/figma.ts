import { mixed, type Calls } from './calls'
import { emitter } from './events'
import type { Config, Host } from './host'
import type { makeNodes, NodeLike } from './nodes'
import type { makeUi } from './ui'
import { base64Decode, base64Encode, util } from './util'

interface Parts {
  host: Host
  config: Config
  calls: Calls
  nodes: ReturnType<typeof makeNodes>
  ui: ReturnType<typeof makeUi>
  events: ReturnType<typeof emitter>
}

const eventNames = [
  'selectionchange',
  'currentpagechange',
  'documentchange',
  'stylechange',
  'close',
  'run',
  'drop',
  'textreview',
  'slidesviewchange',
  'canvasviewchange',
]
const notHere = (name: string) => {
  throw new Error(`in ${name}: not supported by this stand-in`)
}

export function makeFigma(parts: Parts) {
  const { calls, nodes, config } = parts
  const { ask } = calls
  const { must, node, idOf } = nodes
  const create = (kind: string) => () => must(ask('create', kind))
  const join = (how: string, name: string) => (list: NodeLike[], parent: NodeLike, at?: number) => {
    const ids = list.map((n) => idOf(n, name))
    return must(ask('join', how, ids, idOf(parent, name), at ?? null))
  }
  const dynamic = (name: string, instead: string) => {
    if (config.dynamicPage)
      throw new Error(
        `in ${name}: Cannot call with documentAccess: dynamic-page. Use ${instead} instead.`,
      )
  }
  const named = (name: string) => {
    if (!eventNames.includes(name)) throw new Error(`in on: "${name}" is not a valid event name`)
    if (name === 'documentchange')
      dynamic('on("documentchange")', 'page.on("nodechange") or call figma.loadAllPagesAsync')
  }
  const api = {
    apiVersion: '1.0.0',
    editorType: config.editorType,
    mode: config.mode,
    pluginId: config.pluginId,
    command: config.command,
    fileKey: undefined,
    get skipInvisibleInstanceChildren() {
      return ask<boolean>('skipHidden')
    },
    set skipInvisibleInstanceChildren(skip: boolean) {
      ask('skipHidden', !!skip)
    },
    mixed,
    hasMissingFont: false,
    currentUser: null,
    activeUsers: [],
    ui: parts.ui.ui,
    showUI: parts.ui.showUI,
    util,
    base64Encode,
    base64Decode,
    get root() {
      return must('0:0')
    },
    get currentPage() {
      return must(ask('page'))
    },
    set currentPage(page: NodeLike) {
      dynamic('set_currentPage', 'figma.setCurrentPageAsync')
      ask('setPage', idOf(page, 'set_currentPage'))
    },
    setCurrentPageAsync: (page: NodeLike) =>
      calls.later('setPage', idOf(page, 'setCurrentPageAsync')),
    loadAllPagesAsync: () => calls.later('loadPage', '0:0'),
    getNodeById(id: string) {
      dynamic('getNodeById', 'figma.getNodeByIdAsync')
      return ask('reaches', id) ? node(id) : null
    },
    getNodeByIdAsync: (id: string) =>
      calls.later('tick').then(() => (ask('reaches', id) ? node(id) : null)),
    createFrame: create('FRAME'),
    createRectangle: create('RECTANGLE'),
    createEllipse: create('ELLIPSE'),
    createText: create('TEXT'),
    createLine: create('LINE'),
    createPolygon: create('POLYGON'),
    createStar: create('STAR'),
    createVector: create('VECTOR'),
    createSection: create('SECTION'),
    createComponent: create('COMPONENT'),
    createSlice: create('SLICE'),
    createPage: create('PAGE'),
    getCanvasGrid: () => {
      if (config.editorType !== 'buzz')
        throw new Error('in getCanvasGrid: only available in Figma Slides and Figma Buzz')
      return ask<string[][]>('grid').map((row) => row.map(must))
    },
    createComponentFromNode: (n: NodeLike) =>
      must(ask('componentFromNode', idOf(n, 'createComponentFromNode'))),
    createNodeFromSvg: () => notHere('createNodeFromSvg'),
    group: (list: NodeLike[], parent: NodeLike, at?: number) =>
      must(
        ask(
          'group',
          list.map((n) => idOf(n, 'group')),
          idOf(parent, 'group'),
          at ?? null,
        ),
      ),
    ungroup: (n: NodeLike) => ask<string[]>('ungroup', idOf(n, 'ungroup')).map(must),
    flatten: () => notHere('flatten'),
    union: join('UNION', 'union'),
    subtract: join('SUBTRACT', 'subtract'),
    intersect: join('INTERSECT', 'intersect'),
    exclude: join('EXCLUDE', 'exclude'),
    loadFontAsync: (font: unknown) => calls.later('loadFont', font),
    listAvailableFontsAsync: () =>
      calls.later('tick').then(() => ask<unknown[]>('fonts').map((fontName) => ({ fontName }))),
    createImage: (bytes: unknown) => {
      if (!(bytes instanceof Uint8Array))
        throw new Error('in createImage: Expected "data" to be a Uint8Array')
      return image(
        parts,
        parts.host.addImage(
          bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
        ),
      )
    },
    createImageAsync: (url: string) =>
      Promise.reject(new Error(`in createImageAsync: networkAccess allows no domain (${url})`)),
    getImageByHash: (hash: string) => (ask('hasImage', hash) ? image(parts, hash) : null),
    clientStorage: {
      getAsync: (key: string) => calls.later('storage.get', key),
      setAsync: (key: string, value: unknown) => calls.later('storage.set', { key, value }),
      deleteAsync: (key: string) => calls.later('storage.delete', key),
      keysAsync: () => calls.later('storage.keys'),
    },
    variables: {
      getVariableByIdAsync: (id: string) => calls.later('tick').then(() => ({ id })),
    },
    viewport: viewport(parts),
    notify: notifier(parts),
    annotations: {
      getAnnotationCategoriesAsync: () => calls.later('tick').then(() => ask('categories')),
      getAnnotationCategoryByIdAsync: (id: string) =>
        calls
          .later('tick')
          .then(() => ask<{ id: string }[]>('categories').find((c) => c.id === id) ?? null),
      addAnnotationCategoryAsync: ({ label, color }: { label: string; color: string }) =>
        calls.later('tick').then(() => ask('addCategory', label, color)),
    },
    commitUndo: () => ask('commitUndo'),
    triggerUndo: () => ask('triggerUndo'),
    saveVersionHistoryAsync: () => calls.later('tick').then(() => ({ id: '1' })),
    openExternal: (url: string) => parts.host.tell('openExternal', JSON.stringify(url), []),
    closePlugin(message?: string) {
      parts.host.tell('closePlugin', JSON.stringify(message ?? ''), [])
    },
    on(name: string, f: (e?: unknown) => unknown) {
      named(name)
      parts.events.on(name, f)
    },
    once(name: string, f: (e?: unknown) => unknown) {
      named(name)
      parts.events.once(name, f)
    },
    off(name: string, f: (e?: unknown) => unknown) {
      named(name)
      parts.events.off(name, f)
    },
    parameters: parameters(parts),
    ...(config.capabilities.includes('textreview') ? { textreview: textReview(parts) } : {}),
  }
  for (const name of [
    'hasMissingFont',
    'apiVersion',
    'editorType',
    'mode',
    'pluginId',
    'command',
    'mixed',
    'currentUser',
  ] as const)
    Object.defineProperty(api, name, { writable: false })
  return Object.preventExtensions(api)
}

function image({ calls }: Parts, hash: string) {
  return Object.freeze({
    hash,
    getBytesAsync: () => calls.later<Uint8Array>('image.bytes', hash),
    getSizeAsync: () => calls.later('tick').then(() => calls.ask('imageSize', hash)),
  })
}

function viewport({ calls, nodes, host }: Parts) {
  return {
    get center() {
      return calls.ask<{ center: unknown }>('viewport').center
    },
    set center(center: unknown) {
      host.tell('viewport', JSON.stringify({ center }), [])
    },
    get zoom() {
      return calls.ask<{ zoom: unknown }>('viewport').zoom
    },
    set zoom(zoom: unknown) {
      host.tell('viewport', JSON.stringify({ zoom }), [])
    },
    get bounds() {
      return Object.freeze(calls.ask<{ bounds: object }>('viewport').bounds)
    },
    scrollAndZoomIntoView(list: NodeLike[]) {
      const ids = list.map((n) => nodes.idOf(n, 'scrollAndZoomIntoView'))
      host.tell('viewport', JSON.stringify({ nodes: ids }), [])
    },
  }
}

function notifier({ host, events }: Parts) {
  let next = 1
  return (
    message: string,
    options: {
      error?: boolean
      timeout?: number
      button?: { text: string; action: () => boolean | void }
      onDequeue?: (why: string) => void
    } = {},
  ) => {
    if (typeof message !== 'string')
      throw new Error('in notify: Expected "message" to have type string')
    const id = next++
    const { button, onDequeue } = options
    let there = true
    events.once(`notify:${id}:dequeue`, (why) => {
      there = false
      onDequeue?.(why as string)
    })
    if (button)
      events.on(`notify:${id}:button`, () => {
        if (!there) return
        host.tell('notify.pressed', JSON.stringify({ id, keep: button.action() === false }), [])
      })
    host.tell(
      'notify',
      JSON.stringify({
        id,
        message,
        error: !!options.error,
        timeout: options.timeout ?? 3000,
        button: button?.text,
      }),
      [],
    )
    return {
      cancel() {
        there = false
        host.tell('notify.cancel', JSON.stringify({ id }), [])
      },
    }
  }
}

function parameters({ events, host }: Parts) {
  const wrap = (f: (event: unknown) => void) => (event: unknown) =>
    f({
      ...(event as object),
      result: {
        setSuggestions: (list: unknown[]) => host.tell('suggestions', JSON.stringify(list), []),
        setError: (message: string) =>
          host.tell('suggestions', JSON.stringify({ error: message }), []),
        setLoadingMessage: () => {},
      },
    })
  return {
    on: (_: 'input', f: (event: unknown) => void) => events.on('parameter', wrap(f)),
    once: (_: 'input', f: (event: unknown) => void) => events.once('parameter', wrap(f)),
    off: () => {},
  }
}

function textReview({ calls, config }: Parts) {
  let enabled = config.textReview
  return {
    requestToBeEnabledAsync: () =>
      calls.later('textreview', true).then(() => void (enabled = true)),
    requestToBeDisabledAsync: () =>
      calls.later('textreview', false).then(() => void (enabled = false)),
    get isEnabled() {
      return enabled
    },
  }
}
