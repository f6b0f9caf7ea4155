import { afterAll, beforeAll, expect, test } from 'vitest'
import { newRaster, type Raster } from '../../../src/core/image/raster'
import { decodePng } from '../../../src/engines/pictures/png'
import { encodePng } from '../../../src/engines/pictures/png-encode'
import { closeInPeace, open } from '../panel'

/**
 * A frame of another shape in which nothing is marked becomes a cover around what the check saw in
 * it.
 */
let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ select: [] })
})
afterAll(() => closeInPeace(panel))

const finding = (rule: string) => panel.finding(rule)

/** A blue vase, lit from the left, before a pale wall: its middle lies at (x, y). */
function vase(width: number, height: number, x: number, y: number, size = 170): Uint8Array {
  const out = newRaster(width, height)
  for (let v = 0, p = 0; v < height; v++)
    for (let u = 0; u < width; u++, p += 4) {
      const [across, down] = [(u - x) / size, (v - y) / (1.6 * size)]
      const belly = 0.55 + 0.45 * Math.sin((down + 1) * 2.2)
      const inside = Math.abs(down) < 1 && Math.abs(across) < belly
      const light = 1 - 0.5 * (across + 1)
      out.data.set(
        inside
          ? [20 + 60 * light, 50 + 70 * light, 120 + 110 * light, 255]
          : [236, 230 - v / 90, 220, 255],
        p,
      )
    }
  return encodePng(out)
}

/** Where the blue of the vase is, 0…1 of the picture, and how much of the picture it is. */
function blueIn({ width, height, data }: Raster) {
  let [count, x, y] = [0, 0, 0]
  for (let p = 0; p < width * height; p++) {
    if (data[4 * p + 2] < data[4 * p] + 50) continue
    count++
    x += p % width
    y += Math.floor(p / width)
  }
  return { x: x / count / width, y: y / count / height, share: count / width / height }
}

/** The picture's hash, once it lies in the file. */
async function dropped(name: string, bytes: Uint8Array): Promise<string> {
  const { host } = panel
  await host.drop(`${name}.png`, bytes)
  const layer = (await host.tree()).find((it) => it.name === name)!
  const [{ imageHash }] = (await host.get((layer.children[0] ?? layer).id, 'fills')) as {
    imageHash: string
  }[]
  return imageHash
}

async function adopted(name: string, width: number, height: number, children: object[]) {
  const { host, checked, through, deed } = panel
  const fills = [{ type: 'SOLID', color: { r: 0.95, g: 0.93, b: 0.9 } }]
  await host.add({ type: 'FRAME', name, x: 9000, y: 0, width, height, fills, children } as never)
  await checked(name)
  const before = blueIn(await decodePng(await host.exportPng(name)))
  await finding('frame-size').locator('[data-do="adopt"]').click()
  expect(await finding('frame-size').locator('.preview-line').textContent()).toContain(
    'the subject that the check saw',
  )
  await through(() => deed('apply').click())
  expect(await host.layer(name)).toMatchObject({ width: 1080, height: 1920 })
  const after = blueIn(await decodePng(await host.exportPng(name)))
  await host.remove(name)
  return { before, after }
}

test('a product low in a square frame comes to stand in the middle, whole', async () => {
  const imageHash = await dropped('vase', vase(400, 600, 200, 300))
  const photo = { type: 'RECTANGLE', name: 'Photo', x: 520, y: 380, width: 400, height: 600, fills: [{ type: 'IMAGE', scaleMode: 'FILL', imageHash }] } // prettier-ignore
  const { before, after } = await adopted('Square', 1000, 1000, [photo])
  expect(before.y).toBeGreaterThan(0.6)
  expect(after.y).toBeCloseTo(0.5, 1)
  expect(after.share).toBeCloseTo((before.share * 1080 * 1080) / (1080 * 1920), 2)
})

test('a photo that fills a landscape frame is cut around its product, not around its middle', async () => {
  const imageHash = await dropped('wide', vase(1600, 1000, 1350, 560))
  const photo = { type: 'RECTANGLE', name: 'Photo', width: 1600, height: 1000, fills: [{ type: 'IMAGE', scaleMode: 'FILL', imageHash }] } // prettier-ignore
  const { before, after } = await adopted('Landscape', 1600, 1000, [photo])
  expect(before.x).toBeGreaterThan(0.8)
  expect(after.x).toBeGreaterThan(0.3)
  expect(after.x).toBeLessThan(0.8)
  // A photo 1000 high fills 1920: nothing of the product is cut off.
  expect(after.share * 1080 * 1920).toBeCloseTo(before.share * 1600 * 1000 * 1.92 ** 2, -4)
})
