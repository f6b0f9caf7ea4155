import { expect, test } from 'vitest'
import { cutOut } from '../../../src/fixes/words/cut'
import { makesSense } from '../../../src/fixes/words/sense'

/** Text, what was found in it, what is left. */
const cases: [string, string[], string][] = [
  ['Dress from US $9.99', ['US $9.99'], 'Dress'],
  ['Dress from $9.99 each', ['$9.99'], 'Dress'],
  ['Socks: only 5 € per pair!', ['5 €'], 'Socks!'],
  ['原价 299 元 现价 99 元 包邮', ['299 元', '99 元'], '包邮'],
  ['Ends in 2h – hurry up', ['Ends in'], ''],
  ['Follow us on TikTok and Instagram', ['TikTok', 'Instagram'], 'Follow us'],
  ['Only 49,90 € today', ['49,90 €'], 'today'],
  ['连衣裙直播 仅需 59 元', ['59 元'], '连衣裙直播'],
  ['到手价 59.9 元', ['59.9 元'], ''],
  ['淘宝同款', ['淘宝'], ''],
  ['Amazon同款 连衣裙', ['Amazon'], '连衣裙'],
  ['Платья всего за 1 299 ₽', ['1 299 ₽'], 'Платья'],
  ['Vestidos desde 19,90 €', ['19,90 €'], 'Vestidos'],
  ['Robe dès 19 €', ['19 €'], 'Robe'],
  ['Nur 5 € – Sommerkleid', ['5 €'], 'Sommerkleid'],
  ['Dress live, ends in 2h', ['ends in'], 'Dress live'],
  ['Shopee official', ['Shopee'], ''],
  ['Set of ten $10', ['$10'], 'Set of ten'],
  ['Sample $1, big box $100', ['$1,', '$100'].map((it) => it.replace(',', '')), 'Sample, big box'],
  ['口红 9 元 套装 99 元', ['9 元', '99 元'], '口红 套装'],
  ['Dress (US $9.99) live', ['US $9.99'], 'Dress live'],
  ['Dress\nfrom $9\nLive', ['$9'], 'Dress\nLive'],
  ['Was $20, now $10', ['$20', '$10'], ''],
  ['Hats - $5 - Bags', ['$5'], 'Hats - Bags'],
  ['$9.99 Dress', ['$9.99'], 'Dress'],
]

test.each(cases)('%j without %j is %j', (text, found, rest) => {
  let from = 0
  const ranges = found.map((words) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return { start, end: from }
  })
  expect(cutOut(text, ranges).rest).toBe(rest)
})

test('the same amount twice, and one that holds the other, are cut where they were found', () => {
  const text = 'Hat $1 hat $10 hat $1'
  expect(cutOut(text, [{ start: 4, end: 6 }]).rest).toBe('Hat hat $10 hat $1')
  expect(cutOut(text, [{ start: 11, end: 14 }]).rest).toBe('Hat $1 hat hat $1')
})

test('other words stand in the place of what was found, and nothing else goes', () => {
  expect(cutOut('Shopee official', [{ start: 0, end: 6 }], 'AliExpress').rest).toBe(
    'AliExpress official',
  )
})

test.each([
  ['US', false],
  ['Now', false],
  [': ', false],
  ['Only', false],
  ['today', false],
  ['Dress', true],
  ['Follow us', true],
  ['包邮', true],
  ['今天', false],
  ['Платья', true],
])('%j makes sense: %s', (rest, sense) => expect(makesSense(rest)).toBe(sense))
