import { beforeAll, expect, it } from 'vitest'
import type { MarkFinder } from '../../src/core/engines'
import { shareInside, type Box } from '../../src/core/geometry'
import { resize } from '../../src/core/image/resize'
import { openMarks } from '../../src/engines/marks'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { flat } from '../kit/rules'
import { sourceParts } from '../../tools/source-parts'
import { softGround, stick } from '../kit/stickers'

let finder: MarkFinder
beforeAll(async () => void (finder = await openMarks(sourceParts)))

const { sure } = thirdPartyLogo.limits
const places = (count: number): Box[] =>
  Array.from({ length: count }, (_, i) => ({
    x: 90 + (i % 4) * 240,
    y: 150 + Math.floor(i / 4) * 330,
    width: 90 + 10 * (i % 5),
    height: 90 + 10 * (i % 5),
  }))

it('the apps of platforms are refused, each by its name', async () => {
  const brands = [
    'tiktok',
    'shopee',
    'taobao',
    'instagram',
    'whatsapp',
    'wechat',
    'youtube',
    'facebook',
    'telegram',
    'wish',
    'line',
    'etsy',
  ]
  const cover = softGround()
  const boxes = places(brands.length)
  for (const [i, brand] of brands.entries()) await stick(cover, brand, boxes[i])
  const found = (await finder.find(cover)).filter(({ score }) => score >= sure)
  expect(boxes.map((box) => found.find((it) => shareInside(it.box, box) > 0.8)?.brand)).toEqual(
    brands,
  )

  const small = await finder.find(resize(cover, 540, 960))
  const half = boxes.map(({ x, y, width, height }) => ({
    x: x / 2,
    y: y / 2,
    width: width / 2,
    height: height / 2,
  }))
  const again = half.filter((box, i) =>
    small.some((it) => it.brand === brands[i] && shareInside(it.box, box) > 0.8),
  )
  expect(again.length).toBeGreaterThan(brands.length / 2)
})

it('other icons and AliExpress itself are not', async () => {
  const icons = [
    'aliexpress',
    'spotify',
    'firefox',
    'github',
    'dribbble',
    'trello',
    'docker',
    'airbnb',
  ]
  const cover = softGround()
  for (const [i, box] of places(icons.length).entries())
    await stick(cover, icons[i], box, 'tile', [230, 60, 40])
  expect((await finder.find(cover)).filter(({ score }) => score >= sure)).toEqual([])
})

it.each([
  [1, 1],
  [47, 300],
  [1080, 60],
  [1080, 1920],
])('nothing is found in a plain %i × %i', async (width, height) =>
  expect(await finder.find(flat(width, height))).toEqual([]),
)
