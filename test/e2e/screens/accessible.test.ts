import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { walk } from '../../../tools/screens'
import { launchHost, type Host } from '../../../stand-in/launch'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The smallest window, and a large one, in which most is in sight: its colours are every size's. */
const sizes = [
  { width: 240, height: 200, contrast: false },
  { width: 480, height: 800, contrast: true },
]

/** Colours are the theme's and names the language's: each of both once. */
describe.each([
  ['light', 'en'],
  ['dark', 'zh'],
] as const)('%s, %s', (theme, locale) => {
  let host: Host
  beforeAll(async () => {
    host = await launchHost({ theme, locale: locale === 'zh' ? 'zh-CN' : 'en-US' })
  })
  afterAll(() => host.close())

  test('every state of the panel passes axe at every size', async () => {
    const problems: string[] = []
    const body = host.ui.locator('body')
    const look = async (state: string, contrast: boolean) => {
      const { violations } = await body.evaluate(
        (_, enabled) =>
          (window as unknown as { axe: typeof axe }).axe.run(
            { exclude: [['div[class*="_default_"] button']] },
            {
              // Else axe describes all that is right as well.
              resultTypes: ['violations'],
              // The blue of Figma's own buttons is Figma's (excluded above), and so are the page's
              // title and first heading.
              rules: {
                'document-title': { enabled: false },
                'page-has-heading-one': { enabled: false },
                'color-contrast': { enabled },
              },
            },
          ),
        contrast,
      )
      for (const { id, nodes } of violations)
        problems.push(
          `${state}: ${id}: ${nodes
            .map(({ html, failureSummary }) => `${html} ${failureSummary?.split('\n')[2] ?? ''}`)
            .slice(0, 3)
            .join(' | ')}`,
        )
    }
    await walk(host, locale, async (state) => {
      const isThere = await body.evaluate(() => 'axe' in window)
      if (!isThere) await body.evaluate((_, code) => void (0, eval)(code), source)
      const before = await sizeOf(host)
      for (const { width, height, contrast } of sizes) {
        await resize(host, [`${width}px`, `${height}px`])
        await look(`${state} ${width}×${height}`, contrast)
      }
      await resize(host, before)
    })
    expect(problems).toEqual([])
  })
})

const sizeOf = (host: Host) =>
  host.page.locator('#plugin').evaluate(({ style }) => [style.width, style.height])
const resize = (host: Host, size: string[]) =>
  host.page.locator('#plugin').evaluate(({ style }, [width, height]) => {
    Object.assign(style, { width, height })
  }, size)
