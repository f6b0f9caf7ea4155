import { expect, test } from 'vitest'
import { few } from '../../src/core/few'

const prices = Array.from({ length: 200 }, (_, i) => `US $${i}`)

test.each<[what: string, words: string[], en: string, zh: string]>([
  ['nothing', [], '', ''],
  ['one', ['US $9'], 'US $9', 'US $9'],
  ['four are told', ['a', 'b', 'c', 'd'], 'a, b, c, d', 'a、b、c、d'],
  [
    'five are three and a count',
    ['a', 'b', 'c', 'd', 'e'],
    'a, b, c and 2 more',
    'a、b、c 等 5 个',
  ],
  ['two hundred', prices, 'US $0, US $1, US $2 and 197 more', 'US $0、US $1、US $2 等 200 个'],
])('%s', (_, words, en, zh) => {
  expect(few.en(words)).toBe(en)
  expect(few.zh(words)).toBe(zh)
})
