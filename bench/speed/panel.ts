import { launchHost } from '../../test/host/launch'

export interface PanelTimes {
  /** From the menu command to the panel's first words, to the first finding that is told, and to the whole list. */
  words: number
  first: number
  whole: number
  /** Tasks of the panel's main thread over 50 ms while checking. */
  long: number[]
}

/** The built plugin in the stand-in, engines cold, from its menu entry “Check cover”. */
export async function openPanel(): Promise<PanelTimes> {
  const host = await launchHost({ document: 'problems' })
  try {
    await host.select('Cover with problems')
    await host.page.evaluate(watchLongTasks)
    const started = performance.now()
    await host.run('src/main.ts--check')
    await host.ui.locator('.progress').waitFor({ timeout: 60_000 })
    const words = performance.now() - started
    await host.ui.locator('body').evaluate(watchLongTasks)
    await host.ui.locator('.early li, .finding').first().waitFor({ timeout: 120_000 })
    const first = performance.now() - started
    await host.ui.locator('.finding').first().waitFor({ timeout: 120_000 })
    const whole = performance.now() - started
    const long = await host.ui.locator('body').evaluate(() => (window as unknown as { long: number[] }).long)
    return { words, first, whole, long }
  } finally {
    await host.close()
  }
}

function watchLongTasks(): void {
  const long: number[] = ((window as unknown as { long: number[] }).long = [])
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ['longtask'],
  })
}
