import { beforeAll, describe, expect, it } from 'vitest'
import type { MarkFinder } from '../../src/core/engines'
import { shareInside, type Box } from '../../src/core/geometry'
import { openMarks } from '../../src/engines/marks'
import { weigh } from '../../src/engines/marks/weigh'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { sourceParts } from '../../tools/source-parts'
import { softGround, stick } from '../kit/stickers'

const { sure, likely } = thirdPartyLogo.limits

describe('white and black marks without a tile', () => {
  let finder: MarkFinder
  beforeAll(async () => void (finder = await openMarks(sourceParts)))

  it.each(['white', 'black'] as const)('%s ones in a row are told', async (style) => {
    const brands = ['taobao', 'facebook', 'telegram', 'x']
    const cover = softGround()
    const boxes = brands.map((_, i): Box => ({ x: 90 + i * 240, y: 900, width: 110, height: 110 }))
    for (const [i, brand] of brands.entries()) await stick(cover, brand, boxes[i], style)
    const found = await finder.find(cover)
    const told = boxes.map(
      (box) => found.find((it) => it.score >= likely && shareInside(it.box, box) > 0.8)?.brand,
    )
    expect(told).toEqual(brands)
  })
})

describe('two opinions', () => {
  const net = (brand: string, score: number) => ({ brand, score })
  const shape = net

  it.each([
    ['a net alone in a place that is strong', weigh(net('x', 0.98), null, false), 'fail'],
    ['a net alone in a small, thin or cut place', weigh(net('x', 0.99), null, true), 'ask'],
    ['both in such a place', weigh(net('x', 0.98), shape('x', 0.95), true), 'fail'],
    ['an outline that is unlike in such a place', weigh(net('x', 0.99), shape('vk', 0.8), true), 'ask'], // prettier-ignore
    ['a net that is not sure, borne out', weigh(net('etsy', 0.7), shape('etsy', 0.94), false), 'fail'], // prettier-ignore
    ['an outline alone', weigh(null, shape('taobao', 0.96), true), 'fail'],
    ['an outline that is a little less alike', weigh(null, shape('facebook', 0.91), true), 'ask'],
    ['an outline as alike as letters are', weigh(null, shape('x', 0.83), false), 'none'],
    ['nobody', weigh(null, null, false), 'none'],
  ])('%s', (_, mark, outcome) => {
    const score = mark?.score ?? 0
    expect(score >= sure ? 'fail' : score >= likely ? 'ask' : 'none').toBe(outcome)
  })
})
