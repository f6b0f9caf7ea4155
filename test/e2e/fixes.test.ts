import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodePng } from '../../src/engines/pictures/png-encode'
import { newRaster } from '../../src/core/image/raster'
import { qrCode } from '../../stand-in/samples/qr'
import { closeInPeace, open } from './panel'

/** Fixes that change what is seen, each previewed, done in one step and taken back by the toast. */
let panel: Awaited<ReturnType<typeof open>>

const solid = (r: number, g: number, b: number) => [{ type: 'SOLID', color: { r, g, b } }]
const finding = (rule: string) => panel.finding(rule)

beforeAll(async () => {
  panel = await open({ select: [] })
  const { host } = panel
  await host.drop('confetti.png', confetti())
  const [{ imageHash }] = (await host.get(await pictureIn('confetti'), 'fills')) as {
    imageHash: string
  }[]
  await host.add({
    type: 'FRAME',
    name: 'Fair',
    x: 5000,
    y: 0,
    width: 1080,
    height: 1920,
    fills: solid(1, 1, 1),
    children: [
      {
        type: 'RECTANGLE',
        name: 'Backdrop',
        width: 1080,
        height: 1920,
        fills: [{ type: 'IMAGE', scaleMode: 'FILL', imageHash }],
      },
      {
        type: 'RECTANGLE',
        name: 'Bag',
        x: 290,
        y: 660,
        width: 500,
        height: 600,
        cornerRadius: 60,
        fills: solid(0.1, 0.2, 0.5),
      },
    ],
  } as never)
  await host.add({
    type: 'FRAME',
    name: 'Coded',
    x: 6400,
    y: 0,
    width: 1080,
    height: 1920,
    fills: solid(0.9, 0.95, 1),
    // Without it a cover of which the code is hidden would be empty.
    children: [
      { type: 'ELLIPSE', name: 'Dot', x: 440, y: 500, width: 200, height: 200, fills: solid(0.1, 0.2, 0.5) }, // prettier-ignore
      qrCode(400, 1300, 300),
    ],
  } as never)
  await host.setData('Backdrop', 'role', 'background')
  await host.setData('Bag', 'role', 'product')
})
afterAll(() => closeInPeace(panel))

test.each<[string, string, string, string, string, (value: unknown) => boolean]>([
  [
    'the background is blurred',
    'background-clean',
    'blur',
    'Backdrop',
    'effects',
    (it) => (it as object[]).length > 0,
  ],
  [
    'the background is made plain',
    'background-clean',
    'flatten',
    'Backdrop',
    'fills',
    (it) => (it as { type: string }[])[0].type === 'SOLID',
  ],
  ['a code is hidden', 'qr-code', 'hide', 'QR code', 'visible', (it) => it === false],
])('%s', async (_, rule, fix, layer, property, done) => {
  const { host, deed, checked, through } = panel
  const frame = layer === 'QR code' ? 'Coded' : 'Fair'
  await checked(frame)
  const pixels = await host.exportPng(frame)
  const before = await host.get(layer, property)
  expect(done(before)).toBe(false)
  await finding(rule).locator(`[data-do="${fix}"]`).click()
  expect(await finding(rule).locator('.preview-line').textContent()).toContain(layer)
  expect(await host.get(layer, property)).toEqual(before)
  await through(() => deed('apply').click())
  expect(done(await host.get(layer, property))).toBe(true)
  expect(await finding(rule).count()).toBe(0)
  expect((await host.exportPng(frame)).equals(pixels)).toBe(false)

  await panel.undo()
  await expect.poll(() => host.get(layer, property)).toEqual(before)
  expect((await host.exportPng(frame)).equals(pixels)).toBe(true)
  await finding(rule).waitFor()
})

test('after the user’s own edit the toast takes back the fix and leaves theirs', async () => {
  const { host, deed, through } = panel
  await finding('qr-code').locator('[data-do="hide"]').click()
  await through(() => deed('apply').click())
  await host.edit('Bag', { x: 300 })
  await through(() => panel.undo())
  expect((await host.layer('Code'))!.visible).toBe(true)
  expect((await host.layer('Bag'))!.x).toBe(300)
  await host.edit('Bag', { x: 290 })
})

test('a fix that takes long, as on a slow machine, is not taken for the user’s own edit: its toast stays', async () => {
  const { host, deed, checked, through } = panel
  await checked('Fair')
  await finding('background-clean').locator('[data-do="blur"]').click()
  // Longer than what is edited is waited for before it is told.
  await host.evaluate(`{
    const { getNodeByIdAsync } = figma
    const late = (id) => new Promise((done) => setTimeout(done, 800)).then(() => getNodeByIdAsync.call(figma, id))
    Object.defineProperty(figma, 'getNodeByIdAsync', { value: late, configurable: true })
    0
  }`)
  await through(() => deed('apply').click())
  await panel.undo()
  await expect.poll(() => host.get('Backdrop', 'effects')).toEqual([])
})

/** The layer that carries the picture that was dropped. */
async function pictureIn(name: string): Promise<string> {
  const dropped = (await panel.host.tree()).find((it) => it.name === name)!
  return (dropped.children[0] ?? dropped).id
}

/** Sharp specks of every colour, the same each time: nothing is busier. */
function confetti(): Uint8Array {
  const out = newRaster(1080, 1920)
  let state = 7
  const next = (most: number) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % most
  for (let y = 0; y < 1920; y += 24)
    for (let x = 0; x < 1080; x += 24) {
      const colour = [next(256), next(256), next(256), 255]
      for (let v = y; v < y + 24; v++)
        for (let u = x; u < x + 24; u++) out.data.set(colour, (v * 1080 + u) * 4)
    }
  return encodePng(out)
}
