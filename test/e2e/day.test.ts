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

const finding = (rule: string) => panel.finding(rule)
const press = (rule: string, deed: string) => finding(rule).locator(`[data-do="${deed}"]`).click()
const characters = async (name: string) => (await panel.host.layer(name))?.characters
const checked = (name: string) => panel.checked(name)
/** A fix is looked at again by itself. */
const mend = (name: string) => panel.through(() => panel.deed(name).click())

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
    await press('third-party-logo', 'cut-text')
    const card = finding('third-party-logo')
    await card.locator('[data-do="other-words"]').click()
    await card.locator('[data-field="other-words"]').fill('AliExpress')
    await expect
      .poll(() => card.locator('.preview-line').textContent())
      .toContain('“AliExpress official”')
    await mend('apply')
    expect(await characters('Shop')).toBe('AliExpress official')
    expect(await finding('third-party-logo').count()).toBe(0)
  })

  test('text under the app’s bars is moved clear of them, one undo step', async () => {
    await press('safe-zone', 'move-text')
    await mend('apply')
    expect((await panel.host.layer('Low'))!.y).toBeLessThan(1450)
    await panel.undo()
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
    await panel.deed('adopt').click()
    await expect.poll(() => host.ui.locator('.before-after img').count()).toBe(2)
    expect((await host.layer('Poster'))?.height).toBe(1000)
    await mend('apply')
    expect((await host.layer('Poster'))?.height).toBe(1920)
  })
})

describe('the report', () => {
  test('a finding lights up on the picture as the pointer comes to it, and its places on the canvas stay as they are', async () => {
    await checked('Busy day')
    const marks = await panel.marks()
    await finding('safe-zone').hover()
    await panel.host.ui.locator('.verdict .thumb path').first().waitFor()
    await panel.host.ui.locator('.top-bar').hover()
    await panel.host.ui.locator('.verdict .thumb path').first().waitFor({ state: 'detached' })
    expect(await panel.marks()).toEqual(marks)
  })

  test('safe zones and what the eyes saw are laid over the cover on demand', async () => {
    const { host } = panel
    await host.ui.locator('[data-overlay="zones"]').click()
    await host.ui.locator('.overlaid .zone').first().waitFor()
    await host.ui.locator('[data-overlay="text"]').click()
    await host.ui.locator('.overlaid img').nth(1).waitFor()
  })

  test('an ignored finding comes back when its layer says something else', async () => {
    const { host } = panel
    await finding('safe-zone').locator('[data-do="ignore"]').click()
    await panel.field('reason').fill('Agreed with the client')
    await host.page.keyboard.press('Enter')
    await expect.poll(() => finding('safe-zone').count()).toBe(0)
    await host.ui
      .getByText(/1 ignored/)
      .first()
      .waitFor()
    await host.edit('Low', { y: 1640, characters: 'Sport shoe' })
    await finding('safe-zone').waitFor()
  })

  test('the preview says what a viewer would miss', async () => {
    const { host, room } = panel
    await room('preview')
    await host.ui
      .getByText('“free returns” is 30 px: too small to read on a card (at least 64 px).')
      .waitFor()
    await host.ui
      .locator('.noticed')
      .getByText(/under the app's bars/)
      .waitFor()
    await room('check')
  })
})

describe('Dev Mode annotations', () => {
  test('stand beside somebody’s own, are replaced and cleared, and theirs is never touched', async () => {
    const { host, room, toggle, deed } = panel
    const labels = async () =>
      ((await host.get('Low', 'annotations')) as { label: string }[]).map((it) => it.label)
    await host.edit('Low', { annotations: [{ label: 'Ask Mei about this line' }] })
    await room('more')
    await toggle('dev')
    await room('check')
    await checked('Busy day')
    await expect
      .poll(labels)
      .toEqual(['Ask Mei about this line', expect.stringMatching(/^LiveCover \d+ · /)])
    await checked('Busy day')
    expect(await labels()).toHaveLength(2)
    await deed('clear').click()
    await expect.poll(labels).toEqual(['Ask Mei about this line'])
    await room('more')
    await toggle('dev')
    await room('check')
  })
})

describe('after the platform', () => {
  test('a pasted rejection jumps to the finding, and both sides’ words are kept, the older too', async () => {
    const { host, room, deed } = panel
    await host.edit('Shop', { characters: 'US $9.99' })
    await checked('Busy day')
    for (const words of ['封面含价格数字', 'Price number on the cover']) {
      await room('more')
      await panel.field('rejection').fill(words)
      await deed('show').first().click()
      await finding('price-number').waitFor()
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
    await room('more')
    const [file] = await Promise.all([
      host.page.waitForEvent('download'),
      deed('save-outcomes').click(),
    ])
    expect(file.suggestedFilename()).toBe('livecover-outcomes.ndjson')
    const read = readOutcomes(readFileSync(await file.path(), 'utf8'), 'aliexpress-live')
    expect(read.left).toEqual([])
    expect(read.outcomes).toMatchObject([
      { file: 'Busy day', said: 'refused', reason: '封面含价格数字' },
      { said: 'refused', measures: { 'price-number': { outcome: 'fail' } } },
    ])
    await room('check')
  })

  test('the export names what would be rejected, and the file is written all the same', async () => {
    const { host, room, deed } = panel
    await room('export')
    // Named for a live, it counts when it comes again.
    await panel.field('title').fill('Shoes for all')
    await expect
      .poll(async () => (await host.layer('Busy day'))?.pluginData?.['own/title'])
      .toBe('Shoes for all')
    await expect.poll(() => host.ui.locator('.warning').textContent()).toContain('Price shown')
    await Promise.all([host.page.waitForEvent('download'), deed('export').click()])
    await host.ui.locator('[data-saved="given"]').waitFor()
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
    await room('check')
    await checked('Same again')
    await finding('cover-reuse').locator('.twins img').nth(1).waitFor()
    expect(await finding('cover-reuse').locator('.twins').textContent()).toContain('Shoes for all')
  })

  test('another cover of the same live is said to be so by one click', async () => {
    const { through, deed } = panel
    await through(() => deed('same-live').click())
    await expect.poll(() => finding('cover-reuse').count()).toBe(0)
  })

  test('what is remembered is shown, told to be a draft, and forgotten', async () => {
    const { host, room, deed } = panel
    await room('more')
    const past = host.ui.locator('.past .cover-line')
    await expect.poll(() => past.allTextContents()).toEqual([expect.stringMatching(/^Shoes for all.*counts/)]) // prettier-ignore
    await deed('was-draft').click()
    await past.filter({ hasText: 'does not count' }).waitFor()
    await host.evaluate(`{
      const { setAsync } = figma.clientStorage
      figma.clientStorage.setAsync = () => Promise.reject(new Error('in setAsync: quota exceeded'))
      globalThis.mend = () => (figma.clientStorage.setAsync = setAsync)
      0
    }`)
    await deed('went-live').click()
    await host.page.locator('.toast', { hasText: 'storage' }).waitFor()
    await host.evaluate('mend(), 0')
    await deed('was-draft').click()
    await deed('went-live').click()
    await past.filter({ hasText: 'for a live' }).waitFor()
    await deed('forget').click()
    await expect.poll(() => past.count()).toBe(0)
    expect(await deed('save-outcomes').textContent()).toBe('Save 2 verdicts of the platform')
    expect(await deed('forget-all').textContent()).toMatch(/^Forget all: 2 verdicts/)
    await deed('forget-all').click()
    await deed('forget-now').click()
    await deed('save-outcomes').waitFor({ state: 'detached' })
    await room('check')
  })

  test('a page is also told by cause, and a cause leads to its covers', async () => {
    const { host } = panel
    await host.run('src/main.ts--checkPage')
    await host.ui.locator('.cover-row').first().waitFor()
    await panel.radio('by', 'cause').dispatchEvent('click')
    const cause = panel.host.ui.locator('.cause[data-rule="price-number"]')
    expect(await cause.textContent()).toContain('2 covers')
    await panel.choiceIn(cause, 'Same again').click()
    await finding('price-number').waitFor()
  })
})
