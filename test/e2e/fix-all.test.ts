import { afterAll, beforeAll, expect, test } from 'vitest'
import { hold } from '../../stand-in/hold'
import { closeInPeace, open } from './panel'

/** All that is safe as one list: seen before it is done, done in one step, taken back in one. */
let panel: Awaited<ReturnType<typeof open>>

const text = (name: string, characters: string, y: number, fontSize = 80) => ({
  type: 'TEXT',
  name,
  characters,
  x: 120,
  y,
  fontSize,
})
const cover = (name: string, x: number, children: object[]) =>
  ({
    type: 'FRAME',
    name,
    x,
    y: 0,
    width: 1080,
    height: 1920,
    fills: [{ type: 'SOLID', color: { r: 1, g: 0.97, b: 0.9 } }],
    children,
  }) as never
const plate = { type: 'RECTANGLE', name: 'Plate', x: 90, y: 790, width: 640, height: 140, fills: [{ type: 'SOLID', color: { r: 0.9, g: 0, b: 0.1 } }] } // prettier-ignore
const dress = { type: 'ELLIPSE', name: 'Dress', x: 300, y: 1120, width: 480, height: 340, fills: [{ type: 'SOLID', color: { r: 0.1, g: 0.3, b: 0.9 } }] } // prettier-ignore

beforeAll(async () => {
  panel = await open({ select: [] })
  await panel.host.add(
    cover('Offer', 5000, [
      text('Head', 'Linen dress from US $9.99', 500),
      plate,
      text('Clock', 'Only 2h left', 810),
      text('Shop', 'Follow us on TikTok and Instagram', 1000, 60),
      dress,
    ]),
  )
  await panel.host.setData('Dress', 'role', 'product')
  await panel.host.add(cover('Second', 6400, [text('Cheap', 'Silk dress only $19', 500)]))
})
afterAll(() => closeInPeace(panel))

test('the list says all that will be written, and is written as one step', async () => {
  const { host, checked, deed, through } = panel
  await checked('Offer')
  const pixels = await host.exportPng('Offer')
  const steps = await host.steps()
  expect(await deed('fix-all').textContent()).toBe('Fix what is safe (4)')
  await deed('fix-all').click()
  const list = host.ui.locator('.fix-all .preview-line')
  await list.waitFor()
  const [last, ...first] = (await list.locator('li').allTextContents()).reverse()
  expect(last).toMatch(/^“Dress” moves \d+ px right, \d+ px up$/)
  expect(first.reverse()).toEqual([
    '“Linen dress from US $9.99” → “Linen dress”',
    'Hide “Plate”',
    'Hide “Clock”: “Only 2h left”',
    '“Follow us on TikTok and Instagram” → “Follow us”',
  ])
  expect(await host.ui.locator('.before-after img').count()).toBe(2)
  expect((await host.exportPng('Offer')).equals(pixels)).toBe(true)
  expect(await host.steps()).toBe(steps)

  await through(() => host.ui.locator('.fix-all').locator('[data-do="apply"]').click())
  expect((await host.layer('Head'))!.characters).toBe('Linen dress')
  expect(await host.get('Plate', 'visible')).toBe(false)
  expect(await panel.finding('price-number').count()).toBe(0)
  expect(await host.steps()).toBe(steps + 1)
  await host.undo()
  expect((await host.exportPng('Offer')).equals(pixels)).toBe(true)
})

test('a fix that was asked for is not done once more before the cover was looked at again', async () => {
  const { host, checked, deed, through } = panel
  await host.add(cover('Low', 10_600, [text('Low words', 'Sport shoes', 1700)]))
  await checked('Low')
  const y = async () => (await host.layer('Low words'))!.y
  const [before, letGo] = [await y(), await hold(host, `this.name === 'Low' && this.y > -9999`)]
  const apply = deed('apply-now')
  await through(async () => {
    await apply.click()
    await expect.poll(y).not.toBe(before)
    const moved = await y()
    expect(await apply.getAttribute('aria-disabled')).toBe('true')
    await apply.press('Enter')
    await letGo()
    expect(await y()).toBe(moved)
  })
  expect(await apply.count()).toBe(0)
})

test('of several covers one is mended in place, and the others keep their results', async () => {
  const { host, deed, through } = panel
  await panel.select()
  await host.run('src/main.ts--default')
  await panel.listen()
  const [all] = (await deed('check-page').textContent())?.match(/\d+/) ?? []
  await through(() => deed('check-page').click())
  const rows = await host.ui.locator('.cover-row').count()
  expect(String(rows)).toBe(all)
  await panel.row('Second').click()
  await deed('cut-text').click()
  await host.ui.locator('.preview-line', { hasText: '“Silk dress”' }).waitFor()
  await through(() => deed('apply').click())
  expect((await host.layer('Cheap'))!.characters).toBe('Silk dress')
  await host.ui.locator('.back').click()
  expect(await host.ui.locator('.cover-row').count()).toBe(rows)
})

test('of several covers all that is safe is one list, one step and one undo', async () => {
  const { host, deed, through, select } = panel
  await host.add(cover('Third', 7800, [text('Third price', 'Wool coat only $89', 500)]))
  await host.add(cover('Fourth', 9200, [text('Fourth clock', 'Rugs live, ends in 2h', 500)]))
  await select('Third', 'Fourth')
  await host.run('src/main.ts--default')
  await panel.listen()
  expect(await deed('check').textContent()).toBe('Check 2 covers')
  await through(() => deed('check').click())
  const [before, steps] = [await texts(), await host.steps()]
  await deed('fix-covers').click()
  const list = host.ui.locator('.fix-all .preview-line')
  await expect.poll(() => list.count()).toBe(2)
  expect((await list.locator('li').allTextContents()).sort()).toEqual([
    '“Rugs live, ends in 2h” → “Rugs live”',
    '“Wool coat only $89” → “Wool coat”',
  ])
  expect(await texts()).toEqual(before)
  await host.ui.locator('.fix-all').locator('[data-do="apply"]').click()
  await expect.poll(texts).toEqual(['Wool coat', 'Rugs live'])
  await expect.poll(() => deed('fix-covers').count()).toBe(0)
  expect(await host.ui.locator('.cover-row').count()).toBe(2)
  await expect.poll(() => host.steps()).toBe(steps + 1)
  await host.undo()
  expect(await texts()).toEqual(before)
})

test('taken back by its toast, the drawings of several covers are a step that has ended', async () => {
  const { host, deed } = panel
  await host.edit('Third', { name: 'Third cover' })
  await panel.select()
  await panel.select('Third cover', 'Fourth')
  await panel.check()
  const before = await texts()
  const settled = await panel.answersTo('settle')
  await deed('fix-covers').click()
  await host.ui.locator('.fix-all').locator('[data-do="apply"]').click()
  await expect.poll(settled).toBe(1)
  await panel.undo()
  await expect.poll(texts).toEqual(before)
  await expect.poll(settled).toBe(2)
})

const texts = () =>
  Promise.all(['Third price', 'Fourth clock'].map((it) => panel.host.get(it, 'characters')))

test('a file that would be rejected is written only by a button that says so', async () => {
  const { host, deed, room, select } = panel
  await select('Offer')
  await room('export')
  await panel.radio('format', 'jpeg').dispatchEvent('click')
  const [download] = await Promise.all([
    host.page.waitForEvent('download'),
    (async () => {
      const says = () => deed('export').textContent()
      if (!/^Export anyway/.test((await says()) ?? '')) await deed('export').click()
      await expect.poll(says).toMatch(/^Export anyway \(\d would be rejected\)$/)
      await deed('export').click()
    })(),
  ])
  expect(download.suggestedFilename()).toBe('Offer.jpg')
})
