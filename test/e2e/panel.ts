import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { View } from '../../src/ui/hooks/views'
import type { Asks, Tells } from '../../src/wall/panel-messages'
import { launchHost, type Host, type LaunchOptions } from '../../stand-in/launch'

/**
 * The built plugin in the stand-in, with words for what a designer does. It is at hand: what is
 * selected is known to the panel.
 */
export async function open({
  command = '',
  select = ['Nearly ready cover'],
  ...options
}: LaunchOptions & { command?: string; select?: string[] } = {}) {
  const host = await launchHost(options)
  await host.keepToasts()
  await host.select(...select)
  await host.run(command ? `src/main.ts--${command}` : 'src/main.ts--default')
  const said = words(host)
  await said.listen()
  return { host, ...said }
}

/** At its end nothing has gone to the network, and nothing was complained of. */
export async function closeInPeace({ host }: { host: Host }): Promise<void> {
  expect(host.network).toEqual([])
  expect(await host.errors()).toEqual([])
  await host.close()
}

type Heard = { [K in keyof Tells]?: { times: number; last: Tells[K] } }
type Listening = Window & { heard: Heard; checked: Promise<void> }
type Asking = Window & { asked: Record<string, number> }
let questions = 100_000

export const words = (host: Host) => {
  const body = host.ui.locator('body')
  const button = (name: string | RegExp) => host.ui.getByRole('button', { name, exact: true })
  /** What does that: pressed by its name in the code, as no test of a press is one of its words. */
  const deed = (name: string) => host.ui.locator(`[data-do="${name}"]`)
  /** A field, or a switch. */
  const field = (name: string) => host.ui.locator(`[data-field="${name}"]`)
  const radio = (name: string, value: string) =>
    host.ui.locator(`input[name="${name}"][value="${value}"]`)
  const finding = (rule: string) => host.ui.locator(`#rule-${rule}`)
  const room = (view: View) => host.ui.locator(`nav [data-view="${view}"]`).click()

  /**
   * Keeps from now on what the canvas tells the panel, so that a test can wait for it. A window
   * that is opened anew is deaf again.
   */
  const listen = async () => {
    await host.ui.locator('.top-bar').waitFor()
    await host.page.evaluate(() => {
      if ('asked' in window) return
      const asked: Record<string, number> = {}
      Object.assign(window, { asked })
      addEventListener('message', ({ data }) => {
        const name = Array.isArray(data?.pluginMessage) ? data.pluginMessage[1] : undefined
        if (typeof name === 'string') asked[name] = (asked[name] ?? 0) + 1
      })
    })
    await body.evaluate(() => {
      if ('heard' in window) return
      const heard: Record<string, { times: number; last: unknown }> = {}
      Object.assign(window, { heard })
      addEventListener('message', ({ data }) => {
        const [, name, last] = Array.isArray(data?.pluginMessage) ? data.pluginMessage : []
        if (typeof name === 'string') heard[name] = { times: (heard[name]?.times ?? 0) + 1, last }
      })
    })
  }
  const heard = (name: keyof Tells) =>
    body.evaluate((_, it) => (window as unknown as Listening).heard[it]?.times ?? 0, name)

  /** How often the panel has asked the canvas for this, in the whole life of the page. */
  const asked = (name: keyof Asks) =>
    host.page.evaluate((it) => (window as unknown as Asking).asked[it] ?? 0, name)

  /**
   * Asks the canvas something harmless and waits for the answer: all that the panel asked for
   * before has then at least begun, and what was told has been heard.
   */
  const answered = () =>
    body.evaluate(
      (_, check) =>
        new Promise<void>((done) => {
          const hear = ({ data }: MessageEvent) => {
            if (data?.pluginMessage?.[2]?.check !== check) return
            removeEventListener('message', hear)
            done()
          }
          addEventListener('message', hear)
          const question = ['livecover', 'find', { check, scope: 'selection' }]
          parent.postMessage({ pluginMessage: question }, '*')
        }),
      ++questions,
    )

  /** Counts from now on how often the canvas has done what was asked. */
  const answersTo = async (name: string): Promise<() => Promise<number>> => {
    await body.evaluate((_, asked) => {
      const count = { done: 0 }
      Object.assign(window, { count })
      addEventListener('message', ({ data }) => {
        const [, told, it] = Array.isArray(data?.pluginMessage) ? data.pluginMessage : []
        if (told === 'done' && it.asked === asked) count.done++
      })
    }, name)
    return () => body.evaluate(() => (window as never as { count: { done: number } }).count.done)
  }

  /**
   * A cover, or layers in covers. The panel hears of it a moment later: until then a click would
   * mean what was selected before.
   */
  const select = async (...names: string[]) => {
    await listen()
    const before = await host.selection()
    await host.select(...names)
    const now = await host.selection()
    if (now.join() === before.join()) return
    const known = () =>
      body.evaluate(() => {
        const told = (window as unknown as Listening).heard.selection?.last
        return told && [...told.frames, ...told.layers].map(({ id }) => id)
      })
    await expect.poll(known).toEqual(now)
  }

  /**
   * Does what begins a check and waits until that has ended. An observer in the panel misses
   * neither, however short the check.
   */
  const through = async (begin: () => Promise<unknown>) => {
    await body.evaluate((root) => {
      const looking = () => root.querySelector('.progress, .report[aria-busy=true]') !== null
      const checked = new Promise<void>((done) => {
        let begun = false
        const watch = new MutationObserver(() => {
          if (looking()) begun = true
          else if (begun) done(watch.disconnect())
        })
        watch.observe(root, { childList: true, subtree: true, attributes: true })
      })
      // Not given back here: who is given a promise waits for it.
      Object.assign(window, { checked })
    })
    await begin()
    await body.evaluate(() => (window as unknown as Listening).checked)
  }

  const beginCheck = () => host.ui.locator('[data-do="check"], [data-do="again"]').first().click()
  const check = () => through(beginCheck)

  /** Gives the window another size, as one would by its corner. */
  const resize = async (width: number, height: number) => {
    await host.page.locator('#plugin').evaluate(
      (it, size) => {
        Object.assign((it as HTMLElement).style, size)
      },
      { width: `${width}px`, height: `${height}px` },
    )
    await expect.poll(() => body.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
  }

  return {
    button,
    deed,
    field,
    radio,
    finding,
    room,
    resize,
    listen,
    heard,
    asked,
    answered,
    answersTo,
    select,
    through,
    beginCheck,
    check,
    checked: async (name: string) => {
      await select(name)
      await check()
    },
    toggle: (name: string) => field(name).click(),
    /** The row of a cover, by the name that the test gave it. */
    row: (cover: string) => host.ui.locator('.cover-row', { hasText: cover }),
    /** A cover among those of a cause, by the name that the test gave it. */
    choiceIn: (cause: Locator, cover: string) => cause.locator('.choice', { hasText: cover }),
    /** Takes back what the last toast tells of. */
    undo: () => host.page.locator('.toast button:not(.close)').last().click(),
    verdict: () => host.ui.locator('.verdict h1').textContent(),
    marks: async () => (await host.tree()).filter(({ name }) => name.startsWith('LiveCover')),
    findings: () => host.ui.locator('.finding-head').allTextContents(),
  }
}
