import { expect, test } from 'vitest'
import { priceNumber } from '../../../src/rules/price-number'
import { promoCountdown } from '../../../src/rules/promo-countdown'
import { promotionalWords } from '../../../src/rules/promotional-words'
import { thirdPartyLogo } from '../../../src/rules/third-party-logo'
import { box, line, region, seenText } from '../../kit/rules'

const host = region(box(200, 200, 600, 1200))
const small = (text: string, over = {}) => ({
  text: seenText([
    line(text, {
      box: box(400, 700, 200, 40),
      height: 40,
      origin: 'ocr',
      confidence: 0.95,
      ...over,
    }),
  ]),
  subject: host,
})

test.each([
  [priceNumber, '29,90 €'],
  [promoCountdown, 'noch 4 Stunden'],
])('small on the host, $0.id asks, and refuses what was set over', (rule, text) => {
  expect(rule.judge(small(text), {}).outcome).toBe('incomplete')
  expect(rule.judge(small(text, { grain: 0.03 }), {}).outcome).toBe('fail')
})

test('what nobody could read asks, but where its ink is that of the host’s clothes', () => {
  const unread = (over = {}) => ({ ...small('', { unread: true, ...over }), marks: [] })
  const asks = (over = {}) =>
    [thirdPartyLogo, priceNumber]
      .map(({ judge, limits }) => judge(unread(over), limits as never).outcome)
      .join()
  expect(asks({ grain: 0.075 })).toBe('pass,pass')
  expect(asks({ grain: 0.07 })).toBe('incomplete,incomplete')
  expect(asks()).toBe('incomplete,incomplete')
  expect(asks({ grain: 0.08, box: box(20, 20, 200, 40) })).toBe('incomplete,incomplete')
})

test('claims of a packshot are as even as what is set over it', () =>
  expect(promotionalWords.judge(small('Best seller', { grain: 0.03 }), {}).outcome).toBe(
    'incomplete',
  ))
