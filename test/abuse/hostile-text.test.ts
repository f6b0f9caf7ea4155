import { describe, expect, test } from 'vitest'
import { categoryKeyword } from '../../src/rules/category-keyword'
import { competitorPackaging } from '../../src/rules/competitor-packaging'
import { priceNumber } from '../../src/rules/price-number'
import { promoCountdown } from '../../src/rules/promo-countdown'
import { textRatio } from '../../src/rules/text-ratio'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { titleMatch } from '../../src/rules/title-match'
import { costs } from '../kit/costs'
import { box, cover, line, seenText } from '../kit/rules'

const picture = cover({ raster: { width: 1080, height: 1920, data: new Uint8ClampedArray() } })
const world = (lines: ReturnType<typeof line>[], title?: string) => ({
  text: seenText(lines),
  cover: { ...picture, ...(title !== undefined && { title }) },
  subject: null,
  marks: [] as [],
})

const textRules = [
  priceNumber,
  promoCountdown,
  textRatio,
  titleMatch,
  categoryKeyword,
  competitorPackaging,
]
const judgeAll = (it: ReturnType<typeof world>) => {
  for (const rule of textRules) expect(() => rule.judge(it, rule.limits as never)).not.toThrow()
  expect(() => thirdPartyLogo.judge(it, thirdPartyLogo.limits)).not.toThrow()
}

describe('hostile text takes linear time, and no rule throws', () => {
  test.each([
    ['digits', '9'],
    ['signs', '$'],
    ['groups', '1,'],
    ['phrases', 'ends in '],
    ['lone surrogates', '\ud800'],
    ['right-to-left overrides', '\u202e'],
    ['a character of Chinese', '连'],
    ['clocks', ':00'],
    ['unread currency signs', '9,90¤ '],
    ['names', 'shopee '],
  ])('%s', async (_, piece) => {
    const worlds = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      return world([line(text)], text)
    }
    judgeAll(worlds(1_000))
    const [short, long] = await costs([25_000, 100_000], (length) => judgeAll(worlds(length)))
    // Four times the text: a quadratic scan would take sixteen times as long.
    expect(long).toBeLessThan(Math.max(1, short * 10))
  })

  test('10,000 tiny text layers', async () => {
    const tiny = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        line(`$${i}`, { box: box((i % 100) * 10, Math.floor(i / 100) * 10, 4, 4), height: 4 }),
      )
    const judged = (count: number) => judgeAll(world(tiny(count)))
    judged(100)
    const [few, many] = await costs([2_500, 10_000], judged)
    expect(many).toBeLessThan(Math.max(1, few * 10))
  })
})
