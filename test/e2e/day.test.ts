import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOutcomes } from '../../src/packs/outcomes/line'
import { open } from './panel'

/** One panel, kept open through a designer's day: each test goes on where the last one ended. */
let panel: Awaited<ReturnType<typeof open>>

const red = [{ type: 'SOLID', color: { r: 0.8, g: 0.1, b: 0.1 } }]
const text = (
  name: string,
  characters: string,
  y: number,
  fontSize: number,
  more: object = {},
) => ({
  type: 'TEXT',
  name,
  characters,
  x: 120,
  y,
  fontSize,
  fontName: { family: 'Inter', style: 'Bold' },
  fills: red,
  ...more,
})
const cover = (name: string, x: number, children: object[], more: object = {}) => ({
  type: 'FRAME',
  name,
  x,
  y: 0,
  width: 1080,
  height: 1920,
  fills: [{ type: 'SOLID', color: { r: 1, g: 0.96, b: 0.9 } }],
  children,
  ...more,
})
const product = (x = 240) => ({
  type: 'RECTANGLE',
  name: 'Thing',
  x,
  y: 700,
  width: 600,
  height: 520,
  cornerRadius: 80,
  fills: [{ type: 'SOLID', color: { r: 0.16, g: 0.4, b: 0.55 } }],
})

const finding = (title: string) =>
  panel.host.ui.locator('.finding', { has: panel.host.ui.getByText(title, { exact: true }) })
const press = (title: string, name: string) =>
  finding(title).getByRole('button', { name, exact: true }).click()
const characters = async (name: string) => (await panel.host.layer(name))?.characters
const checked = (name: string) => panel.checked(name)
/** A fix is looked at again by itself. */
const mend = (name: string) => panel.through(() => panel.button(name).click())

beforeAll(async () => {
  panel = await open({ select: [] })
  const { host } = panel
  await host.add(
    cover('Busy day', 3000, [
      product(),
      text('Shop', 'Shopee official', 1300, 60),
      text('Low', 'Sport shoes', 1700, 90),
      text('Tiny', 'free returns', 500, 30),
    ]) as never,
  )
})
afterAll(async () => {
  expect(panel.host.network, 'requests to the network').toEqual([])
  expect(await panel.host.errors()).toEqual([])
  await panel.host.close()
})

describe('fixes', () => {
  test('a platform’s word is replaced, as the preview said', async () => {
    await checked('Busy day')
    await press('Another platform shown', 'Remove these words')
    const card = finding('Another platform shown')
    await card.getByText('Put other words there').click()
    await card.getByRole('textbox', { name: 'Instead in “Shop”' }).fill('AliExpress')
    await expect
      .poll(() => card.locator('.preview-line').textContent())
      .toContain('“AliExpress official”')
    await mend('Apply')
    expect(await characters('Shop')).toBe('AliExpress official')
    expect(await finding('Another platform shown').count()).toBe(0)
  })

  test('text under the app’s bars is moved clear of them, one undo step', async () => {
    await press('Under the app’s bars', 'Move clear of the app’s bars')
    await mend('Apply')
    expect((await panel.host.layer('Low'))!.y).toBeLessThan(1450)
    await panel.host.page
      .locator('.toast', { hasText: 'Text moved' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await expect.poll(async () => (await panel.host.layer('Low'))!.y).toBe(1700)
  })

  test('a frame of another size is adopted before any check', async () => {
    const { host } = panel
    await host.add(
      cover('Poster', 6000, [text('Words', 'Shoes', 300, 80)], {
        width: 1000,
        height: 1000,
      }) as never,
    )
    await host.select('Poster')
    // Begun anew it is before any check.
    await host.run('src/main.ts--default')
    await panel.button('Make it a 1080×1920 cover').click()
    await expect.poll(() => host.ui.locator('.before-after img').count()).toBe(2)
    expect((await host.layer('Poster'))?.height).toBe(1000)
    await mend('Apply')
    expect((await host.layer('Poster'))?.height).toBe(1920)
  })
})

describe('the report', () => {
  test('a finding lights up on the picture as the pointer comes to it, and its places on the canvas stay as they are', async () => {
    await checked('Busy day')
    const marks = await panel.marks()
    await finding('Under the app’s bars').hover()
    await panel.host.ui.locator('.verdict .thumb path').first().waitFor()
    await panel.host.ui.locator('.top-bar').hover()
    await panel.host.ui.locator('.verdict .thumb path').first().waitFor({ state: 'detached' })
    expect(await panel.marks()).toEqual(marks)
  })

  test('safe zones and what the eyes saw are laid over the cover on demand', async () => {
    const { host, button } = panel
    await button('Safe zones').click()
    await host.ui.locator('.overlaid .zone').first().waitFor()
    await button('Text').click()
    await host.ui.getByRole('img', { name: 'Text' }).waitFor()
  })

  test('an ignored finding comes back when its layer says something else', async () => {
    const { host } = panel
    await finding('Under the app’s bars').getByRole('button', { name: 'Ignore…' }).click()
    await host.ui
      .getByRole('textbox', { name: 'Why it can be ignored' })
      .fill('Agreed with the client')
    await host.page.keyboard.press('Enter')
    await expect.poll(() => finding('Under the app’s bars').count()).toBe(0)
    await host.ui
      .getByText(/1 ignored/)
      .first()
      .waitFor()
    await host.edit('Low', { y: 1640, characters: 'Sport shoe' })
    await finding('Under the app’s bars').waitFor()
  })

  test('the preview says what a viewer would miss', async () => {
    const { host, room } = panel
    await room('Preview')
    await host.ui
      .getByText('“free returns” is 30 px: too small to read on a card (at least 64 px).')
      .waitFor()
    await host.ui
      .locator('.noticed')
      .getByText(/under the app's bars/)
      .waitFor()
    await room('Check')
  })
})

describe('Dev Mode annotations', () => {
  test('stand beside somebody’s own, are replaced and cleared, and theirs is never touched', async () => {
    const { host, room, toggle, button } = panel
    const labels = async () =>
      ((await host.get('Low', 'annotations')) as { label: string }[]).map((it) => it.label)
    await host.edit('Low', { annotations: [{ label: 'Ask Mei about this line' }] })
    await room('More')
    await toggle('Also as Dev Mode annotations')
    await room('Check')
    await checked('Busy day')
    await expect
      .poll(labels)
      .toEqual(['Ask Mei about this line', expect.stringMatching(/^LiveCover \d+ · /)])
    await checked('Busy day')
    expect(await labels()).toHaveLength(2)
    await button('Clear annotations').click()
    await expect.poll(labels).toEqual(['Ask Mei about this line'])
    await room('More')
    await toggle('Also as Dev Mode annotations')
    await room('Check')
  })
})

describe('after the platform', () => {
  test('a pasted rejection jumps to the finding, and both sides’ words are kept, the older too', async () => {
    const { host, room, button } = panel
    await host.edit('Shop', { characters: 'US $9.99' })
    await checked('Busy day')
    for (const words of ['封面含价格数字', 'Price number on the cover']) {
      await room('More')
      await host.ui.getByRole('textbox', { name: 'Paste a rejection' }).fill(words)
      await button('Show on canvas').first().click()
      await finding('Price shown').waitFor()
    }
    const focused = () =>
      host.ui.locator('body').evaluate(() => document.activeElement?.textContent ?? '')
    await expect.poll(focused).toContain('Price shown')
    const said = async () =>
      (
        JSON.parse(String((await host.layer('Busy day'))?.pluginData?.['own/said'] ?? '{}')) as {
          is?: object[]
        }
      ).is
    await expect.poll(said).toMatchObject([
      { rule: 'price-number', platform: 'Price number on the cover', ours: 'fail' },
      { rule: 'price-number', platform: '封面含价格数字', ours: 'fail' },
    ])
    await room('More')
    const [file] = await Promise.all([
      host.page.waitForEvent('download'),
      button('Save 2 verdicts of the platform').click(),
    ])
    expect(file.suggestedFilename()).toBe('livecover-outcomes.ndjson')
    const read = readOutcomes(readFileSync(await file.path(), 'utf8'), 'aliexpress-live')
    expect(read.left).toEqual([])
    expect(read.outcomes).toMatchObject([
      { file: 'Busy day', said: 'refused', reason: '封面含价格数字' },
      { said: 'refused', measures: { 'price-number': { outcome: 'fail' } } },
    ])
    await room('Check')
  })

  test('the export names what would be rejected, and the file is written all the same', async () => {
    const { host, room, button } = panel
    await room('Export')
    // Named for a live, it counts when it comes again.
    await host.ui.getByRole('textbox', { name: 'Live title' }).fill('Shoes for all')
    await expect
      .poll(async () => (await host.layer('Busy day'))?.pluginData?.['own/title'])
      .toBe('Shoes for all')
    await expect.poll(() => host.ui.locator('.warning').textContent()).toContain('Price shown')
    await Promise.all([
      host.page.waitForEvent('download'),
      button(/^Export (file|JPG|anyway.*)$/).click(),
    ])
    await host.ui.getByText('Proved on the file’s bytes').waitFor()
  })

  test('a cover that was exported before is shown beside its twin', async () => {
    const { host, room } = panel
    await host.add(
      cover('Same again', 4300, [
        product(),
        text('Shop', 'US $9.99', 1300, 60),
        text('Low', 'Sport shoes', 1640, 90),
        text('Tiny', 'free returns', 500, 30),
      ]) as never,
    )
    await room('Check')
    await checked('Same again')
    await finding('Used before').locator('.twins img').nth(1).waitFor()
    expect(await finding('Used before').locator('.twins').textContent()).toContain('Shoes for all')
  })

  test('another cover of the same live is said to be so by one click', async () => {
    const { through, button } = panel
    await through(() => button('Same live').click())
    await expect.poll(() => finding('Used before').count()).toBe(0)
  })

  test('what is remembered is shown, told to be a draft, and forgotten', async () => {
    const { host, room, button } = panel
    await room('More')
    const past = host.ui.locator('.past .cover-line')
    await expect.poll(() => past.allTextContents()).toEqual([expect.stringMatching(/^Shoes for all.*counts/)]) // prettier-ignore
    await button('Only a draft: Shoes for all').click()
    await past.filter({ hasText: 'does not count' }).waitFor()
    await host.evaluate(`{
      const { setAsync } = figma.clientStorage
      figma.clientStorage.setAsync = () => Promise.reject(new Error('in setAsync: quota exceeded'))
      globalThis.mend = () => (figma.clientStorage.setAsync = setAsync)
      0
    }`)
    await button('It went live: Shoes for all').click()
    await host.page.locator('.toast', { hasText: 'storage' }).waitFor()
    await host.evaluate('mend(), 0')
    await button('Only a draft: Shoes for all').click()
    await button('It went live: Shoes for all').click()
    await past.filter({ hasText: 'for a live' }).waitFor()
    await button('Forget: Shoes for all').click()
    await expect.poll(() => past.count()).toBe(0)
    await button('Forget all: 2 verdicts of the platform').click()
    await button('Forget').click()
    await button('Save 2 verdicts of the platform').waitFor({ state: 'detached' })
    await room('Check')
  })

  test('a page is also told by cause, and a cause leads to its covers', async () => {
    const { host } = panel
    await host.run('src/main.ts--checkPage')
    await host.ui.locator('.cover-row').first().waitFor()
    await host.ui.getByRole('radio', { name: 'By cause' }).dispatchEvent('click')
    const cause = host.ui.locator('.cause', { hasText: 'Price shown' })
    expect(await cause.textContent()).toContain('2 covers')
    await cause.getByRole('button', { name: 'Same again' }).click()
    await finding('Price shown').waitFor()
  })
})
