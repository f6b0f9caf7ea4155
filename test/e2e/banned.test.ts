import { afterAll, beforeAll, expect, test } from 'vitest'
import { printsOf } from '../../src/engines/shapes'
import { loopsOf } from '../../src/engines/shapes/polygons'
import { simpleIcons } from '../../tools/mark-shapes'
import { openImageCodec } from '../../src/engines/pictures/image'
import { layCode } from '../kit/codes'
import { qrCode } from '../../stand-in/samples/qr'
import { sourceParts } from '../../tools/source-parts'
import { softGround, stick } from '../kit/stickers'
import { closeInPeace, open } from './panel'

let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ select: [] })
})
afterAll(() => closeInPeace(panel))

const solid = (r: number, g: number, b: number) => [{ type: 'SOLID', color: { r, g, b } }]

/**
 * Each island of the mark a vector of its own, as after “flatten” and “split” in Figma, `scale`
 * times its 24 units.
 */
function splitMark(name: string, x: number, y: number, scale: number) {
  const [icon] = simpleIcons('simple-icons', (it) => it === name)
  expect(printsOf(icon.outlines).length).toBeGreaterThan(0)
  const loops = loopsOf(icon.outlines[0])
  return {
    type: 'GROUP' as const,
    name: 'Partner',
    children: loops.map((loop, i) => {
      const [left, top] = [0, 1].map((axis) => Math.min(...loop.map((at) => at[axis])))
      const data = `M ${loop.map(([u, v]) => `${(u - left) * scale} ${(v - top) * scale}`).join(' L ')} Z`
      return {
        type: 'VECTOR' as const,
        name: `Part ${i}`,
        x: x + left * scale,
        y: y + top * scale,
        fills: solid(0.1, 0.1, 0.1),
        strokes: [],
        vectorPaths: [{ windingRule: 'NONZERO', data }],
      }
    }),
  }
}

/** What a designer pastes as one picture: a code and the apps of platforms on a photo. */
async function photoOfBoth(): Promise<Uint8Array> {
  const photo = softGround()
  for (const [i, brand] of platforms.entries())
    await stick(photo, brand, {
      x: 120 + (i % 2) * 460,
      y: 260 + Math.floor(i / 2) * 300,
      width: 150,
      height: 150,
    })
  layCode(photo, 640, 1400, 260)
  return (await openImageCodec(sourceParts)).encodePng(photo)
}
const platforms = ['tiktok', 'wish', 'youtube', 'shopee']

test('a photo that holds a code and the apps of platforms: both are told by the photo’s layer, beside a drawn mark', async () => {
  const { host, checked } = panel
  await host.drop('Both.png', await photoOfBoth())
  const fills = await host.get('Picture', 'fills')
  await host.add({
    type: 'FRAME',
    name: 'Pasted',
    x: 6000,
    y: 0,
    width: 1080,
    height: 1920,
    children: [
      { type: 'RECTANGLE', name: 'Photo', width: 1080, height: 1920, fills: fills },
      splitMark('etsy', 120, 1100, 9),
    ],
  })
  await checked('Pasted')
  expect(await toldOf(/QR code/)).toBe('Photo')
  const told = (await panel.finding('third-party-logo').allTextContents()).join()
  for (const name of [...platforms, 'etsy']) expect(told.toLowerCase()).toContain(name)
})

test('a split vector logo and a code: each told by its layer', async () => {
  const { host, checked } = panel
  await host.add({
    type: 'FRAME',
    name: 'Banned things',
    x: 4000,
    y: 0,
    width: 1080,
    height: 1920,
    fills: solid(0.93, 0.9, 0.85),
    children: [
      splitMark('wish', 120, 1100, 9),
      qrCode(640, 1300, 300),
      {
        type: 'RECTANGLE',
        name: 'Plate',
        x: 100,
        y: 300,
        width: 400,
        height: 200,
        fills: solid(0.8, 0.2, 0.2),
      },
    ],
  })
  await checked('Banned things')
  expect(await toldOf(/Another platform shown/)).toMatch(/^(Partner|Part \d)$/)
  expect(await toldOf(/QR code/)).toMatch(/^(QR code|Code|Card)$/)
})

/** The name of the layer that a click on the finding selects. */
async function toldOf(title: RegExp): Promise<string | undefined> {
  const { host, findings } = panel
  const at = (await findings()).findIndex((text) => title.test(text))
  expect(at, `${title} among the findings`).toBeGreaterThanOrEqual(0)
  await host.select()
  await host.ui.locator('.finding-head').nth(at).click()
  await expect.poll(async () => (await host.selection()).length).toBe(1)
  const [id] = await host.selection()
  const all = (await host.tree()).flatMap(function flat(branch): { id: string; name: string }[] {
    return [branch, ...branch.children.flatMap(flat)]
  })
  return all.find((layer) => layer.id === id)?.name
}
