import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { walk } from '../../tools/screens'
import { launchHost, type Host } from '../../stand-in/launch'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.each([
  ['light', 'en'],
  ['dark', 'zh'],
] as const)('%s, %s', (theme, locale) => {
  let host: Host
  beforeAll(async () => {
    host = await launchHost({ theme, locale: locale === 'zh' ? 'zh-CN' : 'en-US' })
  })
  afterAll(() => host.close())

  test('every state of the panel passes axe', async () => {
    const problems: string[] = []
    await walk(host, locale, async (state) => {
      const body = host.ui.locator('body')
      await body.evaluate((_, code) => void (0, eval)(code), source)
      const { violations } = await body.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(
          { exclude: [['div[class*="_default_"] button']] },
          {
            // The blue of Figma's own buttons is Figma's (excluded above), and so are the page's
            // title and first heading.
            rules: {
              'document-title': { enabled: false },
              'page-has-heading-one': { enabled: false },
            },
          },
        ),
      )
      for (const { id, nodes } of violations)
        problems.push(
          `${state}: ${id}: ${nodes
            .map(({ html, failureSummary }) => `${html} ${failureSummary?.split('\n')[2] ?? ''}`)
            .slice(0, 3)
            .join(' | ')}`,
        )
    })
    expect(problems).toEqual([])
  })
})
