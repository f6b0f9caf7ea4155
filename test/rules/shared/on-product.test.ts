import { expect, test } from 'vitest'
import { priceNumber } from '../../../src/rules/price-number'
import { promoCountdown } from '../../../src/rules/promo-countdown'
import { promotionalWords } from '../../../src/rules/promotional-words'
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

test('claims of a packshot are as even as what is set over it', () =>
  expect(promotionalWords.judge(small('Best seller', { grain: 0.03 }), {}).outcome).toBe(
    'incomplete',
  ))

test('what nobody can read is asked about, but for the small print of goods', () => {
  const unread = (text: string, over = {}, subject: typeof host | null = host) =>
    priceNumber.judge({ ...small(text, { unread: true, grain: 0.1, ...over }), subject }, {})
      .outcome
  expect(unread('')).toBe('pass')
  expect(unread('mlk')).toBe('pass')
  expect(unread('3 mlk')).toBe('incomplete')
  expect(unread('', { grain: 0.03 })).toBe('incomplete')
  expect(unread('', { grain: undefined })).toBe('incomplete')
  expect(unread('', { height: 90, box: box(300, 700, 400, 90) })).toBe('incomplete')
  expect(unread('', { box: box(100, 700, 200, 40) })).toBe('incomplete')
  expect(unread('', {}, null)).toBe('incomplete')
})
