import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator } from 'playwright-core'
import type { View } from '../../src/ui/hooks/views'
import { closeInPeace, open } from './panel'

/**
 * A designer's day without a mouse: every place is reached by Tab, nothing is focused by the test.
 * Each test goes on where the last ended.
 */
let panel: Awaited<ReturnType<typeof open>>
const ui = () => panel.host.ui
const button = (name: string | RegExp) => panel.button(name)
const deed = (name: string) => panel.deed(name)
const press = (...keys: string[]) =>
  keys.reduce(
    (before, key) => before.then(() => panel.host.page.keyboard.press(key)),
    Promise.resolve(),
  )
const type = (words: string) => panel.host.page.keyboard.type(words)
const focused = (target: Locator) =>
  target.evaluateAll((all) => all.some((it) => it === document.activeElement)).catch(() => false)

/** Walks by Tab until it is there: what can't be reached so fails. */
async function tabTo(target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' })
  for (let steps = 0; steps < 120; steps++) {
    if (await focused(target)) return
    await press('Tab')
  }
  expect.fail(`not reached by Tab: ${String(target)}`)
}
async function go(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target)
  await press(key)
}
const room = (view: View) => go(ui().locator(`nav [data-view="${view}"]`))
/** Presses what begins a check and waits for its end. */
const through = (target: Locator) => panel.through(() => go(target))

beforeAll(async () => {
  panel = await open({ select: [] })
  // As Figma does when it opens a plugin's window.
  await ui().locator('.tab').first().focus()
})
afterAll(() => closeInPeace(panel))

test('a new cover', async () => {
  await room('more')
  await tabTo(panel.radio('side', 'left'))
  await press('ArrowRight')
  await go(ui().locator('[data-template="apparel"]'))
  await deed('check').waitFor()
  expect((await panel.host.layer('Live cover · Apparel'))?.children).toHaveLength(4)
})

test('its title', async () => {
  await tabTo(panel.field('title'))
  await type('Summer shoes')
  await expect
    .poll(async () => (await panel.host.layer('Live cover · Apparel'))?.pluginData?.['own/title'])
    .toBe('Summer shoes')
})

test('a layer’s role', async () => {
  await panel.select('Host')
  await room('more')
  await go(ui().locator('[data-role="competitor"]'), 'Space')
  await expect
    .poll(async () => (await panel.host.layer('Host'))?.pluginData?.['own/role'])
    .toBe('competitor')
})

test('safe zones, and where annotations stand', async () => {
  await panel.select('Live cover · Apparel')
  await go(panel.field('zones'), 'Space')
  await expect
    .poll(async () =>
      (await panel.host.tree()).some(({ name }) => name.startsWith('LiveCover zones')),
    )
    .toBe(false)
  await tabTo(panel.radio('place', 'over'))
  await press('ArrowRight')
  expect(await panel.radio('place', 'beside').isChecked()).toBe(true)
  await press('ArrowLeft')
})

test('a check, the list by arrow keys, and a finding shown on the canvas', async () => {
  await panel.host.add(priced as never)
  await panel.select('Priced')
  await room('check')
  await through(deed('check'))
  const heads = ui().locator('.finding-head')
  await tabTo(heads.first())
  await press('ArrowDown')
  expect(await focused(heads.nth(1))).toBe(true)
  await press('ArrowUp')
  await panel.host.select()
  await press('Enter')
  await expect.poll(async () => (await panel.host.selection()).length).toBe(1)
})

const finding = (rule: string) => panel.finding(rule)

test('a fix: opened, left with Esc, opened again and applied, then undone', async () => {
  const words = finding('price-number').locator('[data-do="cut-text"]')
  await go(words)
  await expect.poll(() => focused(finding('price-number').locator('[data-do="apply"]'))).toBe(true)
  await press('Escape')
  await expect.poll(() => focused(words)).toBe(true)
  await press('Enter')
  await finding('price-number').locator('.preview-line', { hasText: '“Silk dress”' }).waitFor()
  await through(finding('price-number').locator('[data-do="apply"]'))
  expect((await panel.host.layer('Promo'))?.characters).not.toContain('9.99')
  expect(await finding('price-number').count()).toBe(0)
  // What was drawn for the new result goes along.
  await panel.host.undo()
  expect((await panel.host.layer('Promo'))?.characters).toContain('9.99')
  await finding('price-number').waitFor()
})

test('an ignored finding with its reason, and back', async () => {
  await go(finding('price-number').locator('[data-do="ignore"]'))
  await expect.poll(() => focused(panel.field('reason'))).toBe(true)
  await type('Printed on the box')
  await press('Enter')
  await finding('price-number').waitFor({ state: 'detached' })
  await go(ui().locator('[data-fold="ignored"] summary'))
  await go(deed('restore'))
  await finding('price-number').waitFor()
})

test('the preview’s three places, dark and with zones', async () => {
  await room('preview')
  await tabTo(panel.radio('mode', '0'))
  await press('ArrowRight')
  await ui().locator('.phone-screen').waitFor()
  await go(panel.field('zones'), 'Space')
  await ui().locator('.phone-screen .zone').first().waitFor()
  await go(panel.field('dark'), 'Space')
  await ui().locator('.stage.night').waitFor()
  await tabTo(panel.radio('mode', '1'))
  await press('ArrowRight')
  await ui().locator('.crop-list').waitFor()
})

test('an export, and its report', async () => {
  await room('export')
  await tabTo(panel.radio('format', 'auto'))
  await press('ArrowRight')
  const [file] = await Promise.all([panel.host.page.waitForEvent('download'), go(deed('export'))])
  expect(file.suggestedFilename()).toBe('Priced.jpg')
  const [json] = await Promise.all([panel.host.page.waitForEvent('download'), go(deed('json'))])
  expect(json.suggestedFilename()).toBe('livecover-report.json')
})

test('a pasted rejection leads to its finding; the upload list is ticked', async () => {
  await room('more')
  await tabTo(panel.field('rejection'))
  await type('封面含价格数字')
  await go(deed('show').first())
  await expect.poll(() => focused(finding('price-number').locator('.finding-head'))).toBe(true)
  await room('export')
  await go(ui().getByRole('checkbox', { name: /identity/ }), 'Space')
  await expect
    .poll(async () => String((await panel.host.layer('Priced'))?.pluginData?.['own/checklist']))
    .toContain('identity')
})

test('a page of covers: the list by arrow keys, one of them, and back with Esc to where one was', async () => {
  await panel.select()
  await room('check')
  await panel.host.run('src/main.ts--default')
  await ui().locator('.tab').first().focus()
  await through(deed('check-page'))
  const rows = ui().locator('.cover-row')
  await tabTo(rows.first())
  await press('ArrowDown', 'Enter')
  await ui().locator('.verdict').waitFor()
  await press('Escape')
  await expect.poll(() => focused(rows.nth(1))).toBe(true)
  await tabTo(panel.radio('by', 'cover'))
  await press('ArrowRight')
  await go(panel.host.ui.locator('.cause[data-rule="price-number"]').getByRole('button').first())
  await expect.poll(() => focused(finding('price-number').locator('.finding-head'))).toBe(true)
})

test('the mini panel, the language, the size', async () => {
  await go(deed('collapse'))
  await go(deed('expand'))
  await ui().locator('.verdict, .cover-row').first().waitFor()
  await go(button('中 – 切换到中文'))
  await ui().getByRole('button', { name: '检查', exact: true }).waitFor()
  expect(await ui().locator('html').getAttribute('lang')).toBe('zh-CN')
  await go(button('EN – switch to English'))
  const width = () =>
    ui()
      .locator('body')
      .evaluate(() => window.innerWidth)
  const before = await width()
  await go(ui().locator('.resizer'), 'ArrowRight')
  await expect.poll(width).toBe(before + 20)
})

const priced = {
  type: 'FRAME',
  name: 'Priced',
  x: 4000,
  y: 2500,
  width: 1080,
  height: 1920,
  fills: [{ type: 'SOLID', color: { r: 0.95, g: 0.9, b: 0.85 } }],
  children: [
    {
      type: 'TEXT',
      name: 'Promo',
      characters: 'Silk dress from US $9.99',
      x: 97,
      y: 600,
      fontSize: 80,
      fontName: { family: 'Inter', style: 'Bold' },
      fills: [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }],
    },
  ],
}
