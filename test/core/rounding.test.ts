import { expect, test } from 'vitest'
import { percent } from '../../src/core/rounding'

test('a share has one decimal, and none where it is whole', () => {
  expect([0.384, 0, 1, 0.005, 0.38, 0.1304].map((share) => percent(share))).toEqual([
    '38.4 %',
    '0 %',
    '100 %',
    '0.5 %',
    '38 %',
    '13 %',
  ])
})

test('beside a limit that is nearer than that it has two', () => {
  expect(percent(0.135, 0.14)).toBe('13.5 %')
  expect(percent(0.1396, 0.14)).toBe('13.96 %')
  expect(percent(0.12, 0.14)).toBe('12 %')
  expect(percent(0.14, 0.14)).toBe('14 %')
  expect(percent(0.139999, 0.14)).toBe('14.00 %')
})
