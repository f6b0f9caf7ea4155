import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from './browser'
import { heed } from './complaints'
import type { Settings } from './page/app'
import type { Policy } from './page/csp'
import type { StandIn } from './page/stand-in'
import { serve } from './server'
import { keeping, share } from './shared'

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

/**
 * Milliseconds that anything may take to appear. Generous: what never appears fails all the same,
 * only later.
 */
const patience = 120_000

const root = fileURLToPath(new URL('../', import.meta.url))

export interface OpenPage {
  page: Page
  /** Requests to anywhere but this page. */
  network: string[]
  uiErrors: string[]
  /** When it is not needed any more. */
  release: () => Promise<void>
}

/** Pages of this process that nobody needs just now, by all that they can't change any more. */
const spare = new Map<string, OpenPage[]>()

/**
 * A page with the stand-in. In tests one that an earlier test was done with is made new again: a
 * fifth of the work, and nothing is left in it.
 */
export async function takePage(options: LaunchOptions): Promise<OpenPage> {
  const settings: Settings = {
    theme: options.theme ?? 'light',
    csp: options.csp ?? 'A',
    document: options.document ?? 'ready',
    readOnly: options.readOnly ?? false,
  }
  const { plugin, samples, locale, viewport, reducedMotion, sabotage } = options
  const fixed = JSON.stringify([
    ...[plugin, samples, locale, viewport, reducedMotion, sabotage],
    settings.theme,
  ])
  const known = spare.get(fixed)?.pop()
  if (known) {
    await renew(known.page, settings)
    known.network.length = 0
    return lent(known, fixed, settings)
  }
  return lent(await openPage(options, settings), fixed, settings)
}

/** A page for one test: given back twice it is spare once, or two tests would share it. */
function lent(opened: OpenPage, fixed: string, settings: Settings): OpenPage {
  let given = false
  const release = async () => {
    if (given) return
    given = true
    if (!keeping()) return opened.release()
    // Nothing of this test may run on beside the next.
    await renew(opened.page, settings)
    spare.set(fixed, [...(spare.get(fixed) ?? []), opened])
  }
  return { ...opened, release }
}

async function renew(page: Page, settings: Settings): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(
    (to) => (window as unknown as { standIn: StandIn }).standIn.renew(to),
    settings,
  )
}

async function openPage(options: LaunchOptions, settings: Settings): Promise<OpenPage> {
  const { plugin = root, samples } = options
  const [server, browser] = await Promise.all([
    share(
      `${plugin} ${samples}`,
      () => serve(plugin, 0, samples),
      (it) => it.close(),
    ),
    share('browser', openBrowser, (it) => it.close()),
  ])
  const context = await browser.it.newContext(contextOf(options))
  context.setDefaultTimeout(patience)
  if (options.sabotage) await context.addInitScript(sabotageWorkers, options.sabotage)
  const page = await context.newPage()
  const { url } = server.it
  const heard = listen(page, url)
  const query = new URLSearchParams(Object.entries(settings).map(([k, v]) => [k, String(v)]))
  await page.goto(`${url}/?${query}`)
  await page.waitForFunction(() => 'standIn' in window)
  const release = async () => {
    await context.close()
    await Promise.all([browser.release(), server.release()])
  }
  return { page, ...heard, release }
}

const contextOf = (options: LaunchOptions): BrowserContextOptions => ({
  viewport: options.viewport ?? { width: 1440, height: 900 },
  locale: options.locale ?? 'en-US',
  acceptDownloads: true,
  colorScheme: options.theme ?? 'light',
  reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
})

function listen(page: Page, url: string): Pick<OpenPage, 'network' | 'uiErrors'> {
  const [network, uiErrors]: string[][] = [[], []]
  page.on('request', (request) => {
    const to = request.url()
    if (!/^(data|blob|about):/.test(to) && !to.startsWith(`${url}/`)) network.push(to)
  })
  page.on('console', (told) => void (told.type() === 'error' && uiErrors.push(told.text())))
  page.on('pageerror', (error) => uiErrors.push(`${error.name}: ${error.message}`))
  heed({
    lists: [uiErrors],
    settle: () => (page.isClosed() ? Promise.resolve() : page.evaluate(() => 0).catch(() => 0)),
  })
  return { network, uiErrors }
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
