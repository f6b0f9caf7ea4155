import { expect, test } from 'vitest'
import { percentTo } from '../../../bench/page/percent-to'

test('a table has as many decimals in each row', () => {
  expect([0.384, 0, 1].map((share) => percentTo(share))).toEqual(['38.4 %', '0.0 %', '100.0 %'])
  expect(percentTo(0.12345, 2)).toBe('12.35 %')
})
