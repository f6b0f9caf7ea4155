import type { FrameLocator } from 'playwright-core'
import type { Settings } from './page/app'
import type { ExportSettings } from './page/drawing/export'
import type { Branch, StandIn } from './page/stand-in'
import { takePage, type LaunchOptions } from './pages'

export type Host = Awaited<ReturnType<typeof launchHost>>

type Names<F> = F extends (...args: infer A) => infer R
  ? (...args: A) => Promise<Awaited<R>>
  : never
type Remote = { [K in keyof StandIn]: Names<StandIn[K]> }
type Spread<T extends Remote> = Omit<T, 'select' | 'drop' | 'export' | 'fit'>

/**
 * Opens the stand-in in a real browser with the built plugin, and gives a handle on everything in
 * it. Nothing is shared with another host but the browser's processes.
 */
export async function launchHost(options: LaunchOptions = {}) {
  const { page, network, uiErrors, release } = await takePage(options)
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
    close: release,
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
export type { Branch, LaunchOptions }
