import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locator } from 'playwright-core'
import { open } from '../panel'

/** What one sees without scrolling, in the window as it opens, and in the smallest. */
const words = {
  en: { apply: /^Apply: /, check: /^Check cover$/, price: 'US $1, US $2, US $3 and 197 more', empty: 'This cover is empty' }, // prettier-ignore
  zh: { apply: /^应用：/, check: /^检查封面$/, price: 'US $1、US $2、US $3 等 200 个', empty: '这张封面是空的' }, // prettier-ignore
}

const text = (
  name: string,
  characters: string,
  at: { x: number; y: number },
  fontSize: number,
) => ({
  type: 'TEXT',
  name,
  characters,
  ...at,
  fontSize,
  fontName: { family: 'Inter', style: 'Bold' },
  fills: [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }],
})
const cover = (name: string, x: number, children: object[]) => ({
  type: 'FRAME',
  name,
  x,
  y: 3000,
  width: 1080,
  height: 1920,
  fills: [{ type: 'SOLID', color: { r: 0.95, g: 0.9, b: 0.85 } }],
  children,
})
const many = Array.from(
  { length: 200 },
  (_, i) =>
  text(`Tag ${i + 1}`, `US $${i + 1}`, { x: 97 + 180 * (i % 5), y: 200 + 30 * Math.floor(i / 5) }, 24), // prettier-ignore
)

describe.each(['en', 'zh'] as const)('%s', (locale) => {
  const w = words[locale]
  let panel: Awaited<ReturnType<typeof open>>
  const ui = () => panel.host.ui

  beforeAll(async () => {
    panel = await open({ select: [], locale: locale === 'zh' ? 'zh-CN' : 'en-US' })
    const dress = text('Promo', 'Silk dress from US $9.99', { x: 97, y: 600 }, 80)
    const sale = text('Deadline', 'Ends in 00:12:59', { x: 97, y: 900 }, 80)
    await panel.host.add(cover('Priced', 4000, [dress, sale]) as never)
    await panel.host.add(cover('Crowded', 5500, many) as never)
    await panel.host.add(cover('Nothing on it', 7000, []) as never)
  })
  afterAll(async () => {
    expect(panel.host.network).toEqual([])
    expect(await panel.host.errors()).toEqual([])
    await panel.host.close()
  })

  /** All of it is to be seen: it lies in the window, and nothing lies over it. */
  const isInSight = (target: Locator) =>
    target.first().evaluate((it) => {
      const { left, right, top, bottom } = it.getBoundingClientRect()
      const points = [[left + 2, top + 2], [right - 3, bottom - 3]] // prettier-ignore
      return points.every(([x, y]) => it.contains(document.elementFromPoint(x, y)))
    })
  const isTooWide = () =>
    ui()
      .locator('body')
      .evaluate((root) =>
        [root, ...root.querySelectorAll('main')].some((it) => it.scrollWidth > it.clientWidth + 1),
      )

  test('before a check: what will be checked, folded and in no colour, and the button', async () => {
    await panel.select('Priced')
    await panel.resize(360, 640)
    expect(await isInSight(panel.button(w.check))).toBe(true)
    expect(await ui().locator('.looks-for .mark').count()).toBe(0)
    expect(await ui().locator('.looks-for dl').isVisible()).toBe(false)
  })

  test('a rejected cover: the headline, then the first problem, from what to what, and Apply', async () => {
    await panel.through(() => panel.button(w.check).click())
    for (const it of ['.verdict h1', '.finding-head', '.from-to li'])
      expect(await isInSight(ui().locator(it)), it).toBe(true)
    expect(await isInSight(panel.button(w.apply).first())).toBe(true)
    expect(await ui().locator('.meters').isVisible()).toBe(false)
  })

  test('two hundred prices: a count and the first three, the fix above them', async () => {
    await panel.select('Crowded')
    await panel.check()
    const card = ui().locator('.finding').first()
    expect(await card.textContent()).toContain(w.price)
    expect(await card.locator('.crop').count()).toBe(3)
    expect(await isInSight(card.getByRole('button', { name: w.apply }))).toBe(true)
  })

  test('an empty cover is one sentence', async () => {
    await panel.select('Nothing on it')
    await panel.button(/“/).first().click()
    await ui().getByRole('heading', { name: w.empty }).waitFor()
    expect(await ui().locator('.finding').count()).toBe(0)
  })

  test('the smallest window: nothing is cut at the side, and what is to be done is in sight', async () => {
    await panel.resize(240, 200)
    await panel.select('Priced')
    await panel.button(/“/).first().click()
    await ui().locator('.verdict').waitFor()
    expect(await isTooWide()).toBe(false)
    expect(await isInSight(ui().locator('.verdict h1'))).toBe(true)
    expect(await isInSight(ui().locator('footer button'))).toBe(true)
    for (const room of ['preview', 'export', 'more', 'check']) {
      await ui().locator('.room-menu').selectOption(room)
      await ui().locator('main').first().waitFor()
      expect(await isTooWide(), room).toBe(false)
    }
    expect(await isInSight(ui().locator('.top-bar .icon'))).toBe(true)
    await panel.resize(360, 640)
  })

  test('n and F8 go from problem to problem, p and Shift+F8 back, Enter applies', async () => {
    const { keyboard } = panel.host.page
    const at = () =>
      ui()
        .locator('.finding')
        .evaluateAll((all) => all.findIndex((it) => it.contains(document.activeElement)))
    await ui().locator('main').focus()
    for (const [key, place] of [
      ['n', 0],
      ['F8', 1],
      ['Shift+F8', 0],
      ['n', 1],
      ['p', 0],
    ] as const) {
      await keyboard.press(key)
      expect(await at(), key).toBe(place)
    }
    const count = await ui().locator('.finding').count()
    await panel.through(() => keyboard.press('Enter'))
    expect(await ui().locator('.finding').count()).toBeLessThan(count)
    // Letters are letters where one writes.
    await ui().locator('.title-field textarea').fill('')
    await keyboard.type('pn')
    expect(await ui().locator('.title-field textarea').inputValue()).toBe('pn')
  })
})
