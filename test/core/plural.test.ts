import { expect, test } from 'vitest'
import { plural } from '../../src/core/plural'

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
