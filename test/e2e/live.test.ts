import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { openPlain } from './drawn/covers'
import { open } from './panel'

/**
 * The panel stays open while somebody works: what it does then, and above all what it leaves alone.
 */
let opened: Awaited<ReturnType<typeof open>> | undefined
const start = async (options: Parameters<typeof open>[0] = {}) =>
  (opened = await openPlain(options))
afterEach(async () => {
  if (!opened) return
  const { host } = opened
  opened = undefined
  expect(host.network).toEqual([])
  expect(await host.errors()).toEqual([])
  await host.close()
})

/** What the last check looked at, as its JSON report says. */
async function lookedAt({ host, room, deed }: NonNullable<typeof opened>): Promise<string[]> {
  await room('export')
  const [download] = await Promise.all([host.page.waitForEvent('download'), deed('json').click()])
  await room('check')
  const { timings } = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    timings: object
  }
  return Object.keys(timings)
}
const models = ['text', 'faces', 'person', 'subject', 'codes', 'marks']

test('moving a text runs no model, and nothing is left unjudged by that', async () => {
  const panel = await start()
  const { host, check } = panel
  await check()
  expect(await lookedAt(panel)).toEqual(expect.arrayContaining(models))
  await host.edit('skin care live', { x: 300 })
  await expect
    .poll(() => lookedAt(panel), { interval: 1000 })
    .not.toEqual(expect.arrayContaining(['faces']))
  const again = await lookedAt(panel)
  for (const model of models) expect(again).not.toContain(model)
  expect(await host.ui.locator('[data-fold="not-checked"]').count()).toBe(0)
})

test('undo and redo stay the person’s own: the canvas is drawn only once they turn to the panel', async () => {
  const { host, check, finding, marks } = await start()
  await check()
  await host.page.mouse.move(5, 5)
  const drawn = async () => JSON.stringify(await marks())
  const before = await drawn()
  const { id } = (await host.layer('Summer glow'))!
  const words = () => host.get(id, 'characters')

  await host.edit('Summer glow', { characters: 'US $9.99' })
  const price = finding('price-number')
  await price.waitFor()
  expect(await drawn()).toBe(before)
  await host.undo()
  expect(await words()).toBe('Summer glow')
  await price.waitFor({ state: 'detached' })
  await host.redo()
  expect(await words()).toBe('US $9.99')
  await price.waitFor()

  await host.ui.locator('.verdict').hover()
  await expect.poll(drawn).toContain('Price shown')
  expect(await marks()).toHaveLength(1)
})

test('what was cleared does not come back by itself', async () => {
  const { host, check, finding, marks, deed, heard } = await start()
  await check()
  await deed('clear').click()
  await expect.poll(marks).toHaveLength(0)
  await host.edit('Summer glow', { characters: 'US $9.99' })
  await finding('price-number').waitFor()
  const drawn = await heard('drawn')
  await host.ui.locator('.verdict').hover()
  await expect.poll(() => heard('drawn')).toBe(drawn + 1)
  expect(await marks()).toEqual([])
})

test('type on a photo that a moved text uncovers is read after the quick answer', async () => {
  const { host, checked, finding } = await start({ select: [] })
  const line = (name: string, characters: string, y: number, more: object = {}) => ({
    type: 'TEXT',
    name,
    characters,
    x: 120,
    y,
    fontSize: 130,
    fontName: { family: 'Inter', style: 'Bold' },
    fills: [{ type: 'SOLID', color: { r: 0.1, g: 0.1, b: 0.1 } }],
    ...more,
  })
  const frame = (name: string, x: number, children: object[], fills: object[]) =>
    host.add({ type: 'FRAME', name, x, y: 0, width: 1080, height: 1920, fills, children } as never)
  const paper = [{ type: 'SOLID', color: { r: 0.96, g: 0.94, b: 0.9 } }]
  await frame('Print', 5000, [line('Printed', 'US $9.99', 700)], paper)
  await host.drop('print.png', await host.exportPng('Print'))
  const dropped = (await host.tree()).find(({ name }) => name === 'print')!
  const [{ imageHash }] = (await host.get((dropped.children[0] ?? dropped).id, 'fills')) as {
    imageHash: string
  }[]
  await frame(
    'Photo',
    7000,
    [line('Over it', 'SUMMER DAYS', 700)],
    [{ type: 'IMAGE', scaleMode: 'FILL', imageHash }],
  )

  await checked('Photo')
  const price = finding('price-number')
  expect(await price.count()).toBe(0)
  await host.edit('Over it', { y: 1200 })
  await price.waitFor()
})

test('resting on a finding writes nothing: Undo and Redo stay the user’s', async () => {
  const { host, check } = await start()
  await check()
  const { x } = (await host.layer('Summer glow'))!
  await host.edit('Summer glow', { x: x + 30 })
  await host.undo()
  const before = await host.tree()
  await host.ui
    .locator('.finding')
    .filter({ has: host.ui.locator('.crop-button') })
    .first()
    .hover()
  await host.ui.locator('.verdict .thumb path').first().waitFor()
  await host.ui.locator('.finding-head').last().focus()
  expect(await host.tree()).toEqual(before)
  await host.redo()
  expect((await host.layer('Summer glow'))!.x).toBe(x + 30)
})
