import { expect, test } from 'vitest'
import { findPrices } from '../../../src/language/money/prices'

const strengths = (text: string) => findPrices(text).map(({ strength }) => strength)

test.each(['九块九', '十元', '六十几元', '一九八○円', '三百块', '特価千九百八十'])(
  '%s is a price',
  (text) => expect(strengths(text)).toEqual(['sure']),
)

test.each(['6:9€', '90:₽', 'Prezz0 357'])('%s is a price that a reader spoilt', (text) =>
  expect(findPrices(text, { ocr: true })[0]?.strength).toBe('sure'),
)

test.each([
  '16:9',
  '1:2:3',
  '20:30 €',
  '9:9 ฿',
  '9:9€',
  'Day 1: $ALE',
  'Tag 3:€',
  'Größe 38: €',
  'Talla sol0 38',
])('%s is read as no price', (text) => expect(findPrices(text, { ocr: true })).toEqual([]))

test.each([
  '○○元',
  '几百块',
  '几万元起',
  '省几元',
  '只卖几块钱',
  'Only 23.59',
  'Only 20.30',
  '特価一品',
])('%s says no price', (text) => expect(strengths(text)).toEqual([]))
