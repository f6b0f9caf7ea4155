import { expect, it } from 'vitest'
import { priceNumber } from '../../../src/rules/price-number'
import { promoCountdown } from '../../../src/rules/promo-countdown'
import { thirdPartyLogo } from '../../../src/rules/third-party-logo'
import { line, seenText } from '../../kit/rules'

it.each([
  ['', 'third-party-logo'],
  ['79,99 zt', 'price-number'],
  ['00:09 30', 'promo-countdown'],
])('to an unread line that may say “%s” the nearest is %s', (text, nearest) => {
  const lines = [line(text, { unread: true, origin: 'ocr', confidence: 0.3 })]
  const seen = { text: seenText(lines), marks: [], subject: null }
  const near = [thirdPartyLogo, promoCountdown, priceNumber].map((rule) => ({
    rule: rule.id,
    unread: rule.judge(seen, rule.limits as never).findings.find((it) => it.label === '?')?.unread,
  }))
  near.sort((a, b) => (b.unread ?? -1) - (a.unread ?? -1))
  expect(near[0].rule).toBe(nearest)
})
