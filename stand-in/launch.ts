import { fileURLToPath } from 'node:url'
import type { BrowserContext, FrameLocator, Page } from 'playwright-core'
import { openBrowser } from './browser'
import { heed } from './complaints'
import type { Settings } from './page/app'
import type { Policy } from './page/csp'
import type { ExportSettings } from './page/drawing/export'
import type { Branch, StandIn } from './page/stand-in'
import { serve } from './server'

export interface LaunchOptions {
  theme?: 'light' | 'dark'
  /** Of the browser, hence of `navigator.language`: 'en-US', 'zh-CN'. */
  locale?: string
  csp?: Policy
  document?: string
  readOnly?: boolean
  /** The folder of a manifest.json; the repository's own by default. */
  plugin?: string
  /** The path of a module with the documents that the page offers; LiveCover's by default. */
  samples?: string
  viewport?: { width: number; height: number }
  reducedMotion?: boolean
  /**
   * Code that each worker of the plugin starts with, to break something in it; `nth` says which one
   * it is, from 1.
   */
  sabotage?: string
}

export type Host = Awaited<ReturnType<typeof launchHost>>

type Names<F> = F extends (...args: infer A) => infer R
  ? (...args: A) => Promise<Awaited<R>>
  : never
type Remote = { [K in keyof StandIn]: Names<StandIn[K]> }
type Spread<T extends Remote> = Omit<T, 'select' | 'drop' | 'export' | 'fit'>

/**
 * Milliseconds that anything may take to appear. Generous: what never appears fails all the same,
 * only later.
 */
const patience = 120_000

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * Opens the stand-in in a real browser with the built plugin, and gives a handle on everything in
 * it.
 */
export async function launchHost(options: LaunchOptions = {}) {
  const [server, browser] = await Promise.all([
    serve(options.plugin ?? root, 0, options.samples),
    openBrowser(),
  ])
  const context: BrowserContext = await browser.newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    locale: options.locale ?? 'en-US',
    acceptDownloads: true,
    colorScheme: options.theme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  })
  context.setDefaultTimeout(patience)
  if (options.sabotage) await context.addInitScript(sabotageWorkers, options.sabotage)
  const page: Page = await context.newPage()
  const network: string[] = []
  const uiErrors: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob|about):/.test(url) && !url.startsWith(`${server.url}/`)) network.push(url)
  })
  page.on(
    'console',
    (message) => void (message.type() === 'error' && uiErrors.push(message.text())),
  )
  page.on('pageerror', (error) => uiErrors.push(`${error.name}: ${error.message}`))
  const query = new URLSearchParams({
    theme: options.theme ?? 'light',
    csp: options.csp ?? 'A',
    document: options.document ?? 'ready',
    readOnly: String(options.readOnly ?? false),
  })
  await page.goto(`${server.url}/?${query}`)
  await page.waitForFunction(() => 'standIn' in window)

  const remote = new Proxy({} as Remote, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        page.evaluate(
          ([method, list]) => {
            const handle = (
              window as unknown as { standIn: Record<string, (...a: unknown[]) => unknown> }
            ).standIn
            return handle[method](...list)
          },
          [name, args] as const,
        ),
  })
  heed({ lists: [uiErrors], settle: () => page.evaluate(() => 0).catch(() => 0) })
  const ui: FrameLocator = page.frameLocator('#plugin')

  return {
    ...methods(remote),
    page,
    ui,
    /** Requests to anywhere but this page; must stay empty. */
    network,
    /**
     * Errors on the console of the plugin, its window or the page. What is left of them at the end
     * fails a test.
     */
    uiErrors,
    /** Starts a command of the manifest, as from the menu. */
    run: (command: string, parameters?: Record<string, unknown>) => remote.run(command, parameters),
    select: (...names: string[]) => remote.select(names),
    fit: (...names: string[]) => remote.fit(names),
    drop: (name: string, bytes: Uint8Array) =>
      remote.drop(name, Buffer.from(bytes).toString('base64')),
    set: (settings: Partial<Settings>) => remote.set(settings),
    /** A layer's own pixels as PNG. */
    exportPng: async (name: string, settings: Partial<ExportSettings> = {}) =>
      Buffer.from(
        await remote.export(name, { format: 'PNG', useAbsoluteBounds: true, ...settings }),
        'base64',
      ),
    /** What is seen in the middle of the page. */
    canvasPng: () => page.locator('#canvas').screenshot(),
    /** A layer by name anywhere in the tree. */
    layer: async (name: string) => flat(await remote.tree()).find((branch) => branch.name === name),
    /** Clicks on a layer on the canvas with the mouse. */
    async click(name: string, how: { deep?: boolean; add?: boolean } = {}) {
      const { x, y } = await remote.where(name)
      const keys = [how.deep && 'Control', how.add && 'Shift'].filter(
        (key) => typeof key === 'string',
      )
      for (const key of keys) await page.keyboard.down(key)
      await page.mouse.click(x, y)
      for (const key of keys) await page.keyboard.up(key)
    },
    /** Waits until the running plugin has closed itself. */
    ended: () =>
      page.waitForFunction(() => !(window as unknown as { standIn: StandIn }).standIn.running()),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Runs in every frame before anything else: what is made into a script gets `code` in front. */
function sabotageWorkers(code: string): void {
  const Whole = Blob
  let made = 0
  window.Blob = class extends Whole {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(
        options?.type === 'text/javascript' ? [`var nth = ${++made};`, code, ...parts] : parts,
        options,
      )
    }
  }
}

const methods = (remote: Remote): Spread<Remote> => {
  const names = [
    'tree',
    'find',
    'selection',
    'running',
    'end',
    'undo',
    'redo',
    'steps',
    'get',
    'edit',
    'add',
    'remove',
    'setData',
    'open',
    'evaluate',
    'review',
    'where',
    'viewport',
    'logs',
    'errors',
    'notes',
    'run',
    'set',
    'keepToasts',
    'duplicate',
    'colleague',
    'load',
    'dump',
    'turn',
  ] as const
  return Object.fromEntries(names.map((name) => [name, remote[name]])) as unknown as Spread<Remote>
}

const flat = (tree: Branch[]): Branch[] =>
  tree.flatMap((branch) => [branch, ...flat(branch.children)])
export type { Branch }
