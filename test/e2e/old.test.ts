import { afterEach, expect, test } from 'vitest'
import { openPlain, plain } from './drawn/covers'
import { open } from './panel'

/** What the panel says of a result when the canvas is not any more what was checked. */
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

const solid = (r: number, g: number, b: number) => [{ type: 'SOLID', color: { r, g, b } }]
const picture = (more: object) => ({
  type: 'RECTANGLE',
  name: 'Poster',
  x: 6000,
  y: 0,
  width: 1346,
  height: 767,
  fills: solid(0.9, 0.8, 0.7),
  ...more,
})

test('a cover that was deleted is said to be gone', async () => {
  const { host, check } = await start()
  await check()
  await host.remove(plain)
  await host.ui.locator('[data-old="gone"]').waitFor()
})

test('where it is not checked again by itself, an edited cover may have changed', async () => {
  const { host, check, finding, room, toggle, deed } = await start()
  await room('more')
  await toggle('live')
  await room('check')
  await check()
  const old = host.ui.locator('[data-old="changed"]')
  expect(await old.count()).toBe(0)
  await host.edit('Summer glow', { characters: 'US $9.99' })
  await old.waitFor()
  await deed('again').click()
  await finding('price-number').waitFor()
  expect(await old.count()).toBe(0)
})

test('a layer that leaves the cover leaves the report', async () => {
  const { host, check, finding } = await start()
  await check()
  await host.edit('Summer glow', { characters: 'US $9.99' })
  const price = finding('price-number')
  await price.waitFor()
  await host.remove('US $9.99')
  await price.waitFor({ state: 'detached' })
})

test('layers that lie on the cover but not in it are told', async () => {
  const { host, checked } = await start({ select: [] })
  const { x, y } = (await host.layer(plain))!
  await host.add(picture({ name: 'Badge', x: x + 50, y: y + 50, width: 200, height: 80 }) as never)
  await checked(plain)
  await host.ui.getByText('1 layer lies on the cover, not in it', { exact: false }).waitFor()
})

test('a bare picture gets a frame at one click, and loses it by one undo', async () => {
  const { host, deed, heard } = await start({ select: [] })
  await host.add(picture({}) as never)
  await host.select('Poster')
  const before = JSON.stringify(await host.tree())
  await deed('wrap').click()
  await expect.poll(() => heard('made')).toBe(1)
  await host.ui.getByText('1346 × 767', { exact: false }).waitFor()
  const made = (await host.tree()).find(({ name }) => name === 'Poster')!
  expect([made.type, made.children.map(({ type }) => type)]).toEqual(['FRAME', ['RECTANGLE']])
  await host.undo()
  expect(JSON.stringify(await host.tree())).toBe(before)
})

test('covers on a board are checked where they stand', async () => {
  const { host, deed, findings } = await start({ select: [] })
  const cover = (name: string, x: number, text: string) => ({
    type: 'FRAME',
    name,
    x,
    y: 100,
    width: 1080,
    height: 1920,
    fills: solid(0.95, 0.9, 0.85),
    children: [
      {
        type: 'TEXT',
        name: 'Text',
        characters: text,
        x: 97,
        y: 600,
        fontSize: 120,
        fontName: { family: 'Inter', style: 'Bold' },
      },
    ],
  })
  await host.add({
    type: 'FRAME',
    name: 'Board',
    x: 6000,
    y: 0,
    width: 2600,
    height: 2200,
    fills: solid(1, 1, 1),
    children: [cover('On board', 100, 'US $9.99'), cover('Beside it', 1300, 'Summer')],
  } as never)
  await host.select('On board')
  await deed('check').click()
  await host.ui.locator('.verdict').waitFor()
  expect((await findings()).join()).toContain('Price shown')
})
