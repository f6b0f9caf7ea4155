import { launchHost, type Host } from '../../stand-in/launch'

export interface PanelTimes {
  /**
   * From the menu command to the panel's first words, to the first finding that is told, and to the
   * whole list.
   */
  words: number
  first: number
  whole: number
  /**
   * Tasks over 50 ms while checking: of the panel's own code, and of the stand-in, which shares the
   * thread (in Figma it does not).
   */
  long: { own: number[]; others: number[] }
  /**
   * Checks again after a text was moved, from the export's arrival in the panel to the new report
   * in it.
   */
  again: Again[]
}

interface Again {
  took: number
  /** What was looked at anew, ms each. */
  timings: Record<string, number>
}

const MOVES = 5

/**
 * The built plugin in the stand-in, engines cold, from its menu entry “Check cover”; then a text is
 * moved a few times.
 */
export async function openPanel(): Promise<PanelTimes> {
  const host = await launchHost({ document: 'problems' })
  try {
    await host.select('Cover with problems')
    const started = performance.now()
    await host.run('src/main.ts--check')
    await host.ui.locator('.progress').waitFor({ timeout: 60_000 })
    const words = performance.now() - started
    await host.ui.locator('body').evaluate(watch)
    await host.ui.locator('.early li, .finding').first().waitFor({ timeout: 120_000 })
    const first = performance.now() - started
    await host.ui.locator('.finding').first().waitFor({ timeout: 120_000 })
    const whole = performance.now() - started
    const { own, others } = await seen(host)
    const again: Again[] = []
    for (let move = 1; move <= MOVES; move++) {
      await host.edit('MEGA SALE TODAY ONLY', { x: 60 + 4 * move })
      while (again.length < move) {
        await host.page.waitForTimeout(200)
        const { reports } = await seen(host)
        if (reports.length > move) again.push(reports[move])
      }
    }
    return { words, first, whole, long: { own, others }, again }
  } finally {
    await host.close()
  }
}

interface Seen {
  own: number[]
  others: number[]
  reports: Again[]
}

const seen = (host: Host): Promise<Seen> =>
  host.ui.locator('body').evaluate(() => (window as unknown as { seen: Seen }).seen)

/** Runs in the panel. A task's name is `self` where the panel's own frame is to blame. */
function watch(): void {
  const kept: Seen = ((window as unknown as { seen: Seen }).seen = {
    own: [],
    others: [],
    reports: [],
  })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      (name === 'self' ? kept.own : kept.others).push(duration)
  }).observe({ entryTypes: ['longtask'] })

  let arrived = performance.now()
  window.addEventListener('message', ({ data }: MessageEvent<{ pluginMessage?: unknown[] }>) => {
    if (data.pluginMessage?.[1] === 'snapshot') arrived = performance.now()
  })
  const heard = new WeakSet<Worker>()
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
    if (!heard.has(this)) {
      heard.add(this)
      this.addEventListener('message', ({ data }) => {
        if (data.answer === 'report')
          kept.reports.push({ took: performance.now() - arrived, timings: data.report.timings })
      })
    }
    return (post as (...all: unknown[]) => void).apply(this, args)
  }
}
