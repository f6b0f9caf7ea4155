import { expect, test } from 'vitest'
import { few, plural } from '../../src/core/plural'

test('one thing is told by its own word, every other number by the plural', () => {
  expect([0, 1, 2, 21].map((count) => plural(count, 'line'))).toEqual([
    '0 lines',
    '1 line',
    '2 lines',
    '21 lines',
  ])
})

test('a plural of its own is taken as it is', () => {
  expect(plural(1, 'photo is', 'photos are')).toBe('1 photo is')
  expect(plural(3, 'photo is', 'photos are')).toBe('3 photos are')
})

const prices = Array.from({ length: 200 }, (_, i) => `US $${i}`)

test.each<[what: string, words: string[], en: string, zh: string]>([
  ['nothing', [], '', ''],
  ['one', ['US $9'], 'US $9', 'US $9'],
  ['six are told', [...'abcdef'], 'a, b, c, d, e, f', 'a、b、c、d、e、f'],
  ['seven are three and a count', [...'abcdefg'], 'a, b, c and 4 more', 'a、b、c 等 7 个'],
  ['two hundred', prices, 'US $0, US $1, US $2 and 197 more', 'US $0、US $1、US $2 等 200 个'],
])('%s', (_, words, en, zh) => {
  expect(few.en(words)).toBe(en)
  expect(few.zh(words)).toBe(zh)
})
