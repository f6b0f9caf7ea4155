import { expect, test } from 'vitest'
import { findPrices } from '../../../src/language/money/prices'

const strengths = (text: string) => findPrices(text).map(({ strength }) => strength)

test.each(['九块九', '十元', '六十几元', '一九八○円', '三百块'])('%s is a price', (text) =>
  expect(strengths(text)).toEqual(['sure']),
)

test.each(['○○元', '几百块', '几万元起', '省几元', '只卖几块钱', 'Only 23.59', 'Only 20.30'])(
  '%s says no price',
  (text) => expect(strengths(text)).toEqual([]),
)
