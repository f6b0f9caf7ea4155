import { afterAll, beforeAll, expect, test } from 'vitest'
import { hold } from '../../../stand-in/hold'
import { closeInPeace, open } from '../panel'

/** Several covers at once; each test goes on where the last ended. */
let panel: Awaited<ReturnType<typeof open>>
const rows = () => panel.host.ui.locator('.cover-row')
const sheets = async () => (await panel.marks()).map(({ name }) => name)
const characters = async (name: string) => (await panel.host.layer(name))!.characters

const cover = (name: string, x: number, words: string) => ({
  type: 'FRAME',
  name,
  x,
  y: 3000,
  width: 1080,
  height: 1920,
  fills: [{ type: 'SOLID', color: { r: 0.95, g: 0.9, b: 0.85 } }],
  children: [
    {
      type: 'TEXT',
      name: `Words of ${name}`,
      characters: words,
      x: 97,
      y: 600,
      fontSize: 80,
      fontName: { family: 'Inter', style: 'Bold' },
      fills: [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }],
    },
  ],
})

beforeAll(async () => {
  panel = await open({ select: [] })
  await panel.host.add(cover('Cheap', 5500, 'Wool coat from US $9.99') as never)
  await panel.host.add(cover('Cheaper', 7000, 'Rugs only $89') as never)
  await panel.host.add(cover('Late', 8500, 'Shoes, ends in 2h') as never)
})
afterAll(() => closeInPeace(panel))

test('rows come as covers end, the worst first, named by what is wrong', async () => {
  const { host, deed, select } = panel
  await select('Nearly ready cover', 'Cheap', 'Cheaper')
  expect(await deed('check').textContent()).toBe('Check 3 covers')
  const letGo = await hold(host, `this.name === 'Cheaper'`)
  await deed('check').click()
  const lines = host.ui.locator('.cover-line')
  await expect.poll(() => lines.count()).toBe(2)
  expect(await lines.first().textContent()).toMatch(/^CheapWould be rejected.*US \$9\.99/)
  await letGo()
  await expect.poll(() => rows().count()).toBe(3)
  expect(await rows().nth(1).textContent()).toMatch(/^CheaperWould be rejected.*\$89/)
})

test('a cover that is selected is shown as its row, with a button that opens it', async () => {
  const shown = () => panel.host.ui.locator('.verdict').textContent()
  const { host, deed, select } = panel
  await select('Cheaper')
  await expect
    .poll(() => host.ui.locator('.cover-row[aria-current] b').allTextContents())
    .toEqual(['Cheaper'])
  expect(await deed('show-cover').textContent()).toBe('Show “Cheaper”')
  await deed('show-cover').click()
  await expect.poll(shown).toContain('Cheaper')
  await select('Cheap')
  await deed('show-cover').click()
  await expect.poll(shown).toContain('Cheap ·')
  await panel.through(() => deed('again').click())
  await host.ui.locator('.back').click()
  expect(await rows().count()).toBe(3)
})

test('a cover that is new comes to the others', async () => {
  const { deed, select } = panel
  await select('Late')
  expect(await deed('check').textContent()).toBe('Check “Late”')
  await deed('check').click()
  await expect.poll(() => rows().count()).toBe(4)
  expect(await rows().allTextContents()).toContainEqual(expect.stringMatching(/^Late.*ends in 2h/))
  expect(await sheets()).toContain('LiveCover · Late')
})

test('what was cleared is drawn again for who asks for it, several covers as one step', async () => {
  const { deed, room, select, through, answersTo } = panel
  await room('more')
  await deed('clear-page').click()
  await expect.poll(sheets).toEqual([])
  await room('check')
  await deed('show-cover').click()
  await through(() => deed('again').click())
  expect(await sheets()).toEqual(['LiveCover · Late'])
  await panel.host.ui.locator('.back').click()
  const settled = await answersTo('settle')
  await select('Cheap', 'Cheaper')
  await through(() => deed('check').click())
  expect((await sheets()).sort()).toEqual(['Cheap', 'Cheaper', 'Late'].map((it) => `LiveCover · ${it}`)) // prettier-ignore
  await expect.poll(settled).toBe(1)
})

test('what is alike on several covers is mended by one action and one step', async () => {
  const { host, deed } = panel
  const steps = await host.steps()
  await panel.radio('by', 'cause').dispatchEvent('click')
  expect(await deed('fix-cause').textContent()).toBe('Fix it on 2 covers')
  await deed('fix-cause').click()
  const apply = host.ui.locator('.causes').locator('[data-do="apply"]')
  await apply.waitFor()
  await apply.click()
  await expect.poll(() => characters('Words of Cheap')).toBe('Wool coat')
  await expect.poll(() => characters('Words of Cheaper')).toBe('Rugs')
  expect(await characters('Words of Late')).toBe('Shoes, ends in 2h')
  await expect.poll(() => host.steps()).toBe(steps + 1)
  await panel.radio('by', 'cover').dispatchEvent('click')
  await expect
    .poll(async () => (await rows().allTextContents()).filter((it) => /rejected/.test(it)))
    .toEqual([expect.stringMatching(/^Late/)])
})

test('those that are ready are exported alone', async () => {
  const { host, deed } = panel
  expect(await deed('export-ready').textContent()).toBe('Export the ready ones (1)')
  await deed('export-ready').click()
  const [file] = await Promise.all([host.page.waitForEvent('download'), deed('export').click()])
  expect(file.suggestedFilename()).toBe('Nearly ready cover.png')
})
