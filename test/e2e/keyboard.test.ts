import { afterEach, expect, test } from 'vitest'
import { hold } from '../../stand-in/hold'
import { open } from './panel'

let opened: Awaited<ReturnType<typeof open>> | undefined
afterEach(async () => {
  await opened?.host.close()
  opened = undefined
})

const focused = (host: NonNullable<typeof opened>['host']) =>
  host.ui.locator('body').evaluate(() => document.activeElement?.textContent ?? '')

test('check, walk through the findings, show one and collapse the panel, all by keyboard', async () => {
  opened = await open()
  const { host, deed, field } = opened
  const { keyboard } = host.page
  await deed('check').focus()
  await keyboard.press('Enter')
  await host.ui.locator('.verdict').waitFor()

  const heads = host.ui.locator('.finding-head')
  await heads.first().focus()
  await keyboard.press('ArrowDown')
  expect(await focused(host)).toBe(await heads.nth(1).textContent())
  await keyboard.press('ArrowUp')
  expect(await focused(host)).toBe(await heads.first().textContent())
  await host.select()
  await keyboard.press('Enter')
  await expect.poll(async () => (await host.selection()).length).toBe(1)

  await deed('ignore').first().focus()
  await keyboard.press('Enter')
  await field('reason').focus()
  await keyboard.press('Escape')
  await field('reason').waitFor({ state: 'detached' })

  await deed('collapse').focus()
  await keyboard.press('Enter')
  await deed('expand').focus()
  await keyboard.press('Enter')
  await host.ui.locator('.verdict').waitFor()
})

test('the panel stays at hand while a page of covers is checked', async () => {
  opened = await open({ select: [] })
  const { host, deed, room, select } = opened
  for (let i = 0; i < 3; i++) {
    await host.add({
      type: 'FRAME',
      name: `Cover ${i}`,
      x: 3000 + 1300 * i,
      y: 3000,
      width: 1080,
      height: 1920,
      fills: [{ type: 'SOLID', color: { r: 0.9, g: 0.2 + i / 20, b: 0.3 } }],
      children: [
        {
          type: 'TEXT',
          name: 'Words',
          characters: `Summer ${i}`,
          x: 97,
          y: 500,
          fontSize: 120,
          fontName: { family: 'Inter', style: 'Bold' },
          fills: [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }],
        },
      ],
    } as never)
  }
  // As after drawing a frame: the panel counts the covers of the page whenever the selection
  // changes.
  await select('Cover 2')
  await select()
  const letGo = await hold(host, `settings.format === 'PNG' && nth === 4`)
  await deed('check-page').click()
  await host.ui.locator('.progress').waitFor()
  for (const view of ['preview', 'more', 'check'] as const) await room(view)
  await host.ui.locator('.progress').waitFor()
  await letGo()
  await host.ui.locator('.cover-row').first().waitFor()
  expect(await host.ui.locator('.cover-row').count()).toBe(4)
})
