import { expect, it } from 'vitest'
import { settingOf } from '../../../src/analyzers/marks/setting'
import { isOnProduct, isSetOver } from '../../../src/rules/shared/on-product'
import type { Mark, Region } from '../../../src/core/evidence'
import { boundsOf, polygonOf, type Box } from '../../../src/core/geometry'
import { newMask, type Raster } from '../../../src/core/image/raster'
import { stick, softGround } from '../../kit/stickers'
import { box } from '../../kit/rules'

const at = box(300, 500, 160, 160)

/** A subject that is a box, with a mark where it is asked for. */
function subject(where: Box): Region {
  const mask = newMask(1080, 1920)
  for (let y = where.y; y < where.y + where.height; y++)
    mask.data.fill(255, y * 1080 + where.x, y * 1080 + where.x + where.width)
  return {
    mask,
    share: (where.width * where.height) / (1080 * 1920),
    box: where,
    boxShare: 0.3,
    centroid: { x: 0.5, y: 0.5 },
    confidence: 'estimated',
  }
}
const markIn = (cover: Raster): Mark => ({
  box: boundsOf(polygonOf(at)),
  polygon: polygonOf(at),
  brand: 'tiktok',
  score: 0.99,
  origin: 'pixels',
  setting: settingOf(cover, at),
})

/** Folds and light over everything, as cloth has them. */
function fold(cover: Raster): Raster {
  const { data, width } = cover
  for (let p = 0; p < data.length; p += 4) {
    const [x, y] = [(p / 4) % width, Math.floor(p / 4 / width)]
    const light = 0.72 + 0.28 * Math.sin(x / 17 + y / 29)
    for (let c = 0; c < 3; c++) data[p + c] *= light
  }
  return cover
}
const flatMark = async () => {
  const cover = softGround()
  await stick(cover, 'tiktok', at, 'white')
  return cover
}
const around = subject(box(150, 300, 500, 700))
const beside = subject(box(600, 300, 400, 700))

it('what was set evenly over the product is no print of it', async () => {
  const mark = markIn(await flatMark())
  expect(isSetOver(mark)).toBe(true)
  expect(isOnProduct(mark, around)).toBe(false)
})

it('print that has the product’s light is', async () => {
  const mark = markIn(fold(await flatMark()))
  expect(isSetOver(mark)).toBe(false)
  expect(isOnProduct(mark, around)).toBe(true)
})

it('the same beside the product, or across its edge, is not', async () => {
  const mark = markIn(fold(await flatMark()))
  expect(isOnProduct(mark, beside)).toBe(false)
  expect(isOnProduct(mark, subject(box(380, 300, 400, 700)))).toBe(false)
})

it('a plate of its own is seen, also on cloth; a mark without one has none', async () => {
  const cover = fold(await flatMark())
  expect(markIn(cover).setting?.onPlate).toBeUndefined()
  for (let y = 500; y < 660; y++)
    for (let x = 300; x < 460; x++)
      cover.data.set(Math.hypot(x - 380, y - 580) < 30 ? [255, 255, 255, 255] : [230, 0, 20, 255], 4 * (y * cover.width + x)) // prettier-ignore
  const mark = markIn(cover)
  expect(mark.setting?.onPlate).toBe(true)
  expect(isOnProduct(mark, around)).toBe(false)
})

it('contrast is that of ink and ground', async () => {
  const { contrast } = settingOf(await flatMark(), at)
  expect(contrast).toBeGreaterThan(100)
  expect(settingOf(softGround(), at).contrast).toBeLessThan(80)
})
