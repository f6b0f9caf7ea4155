import { expect, test } from 'vitest'
import { follows } from '../../../src/rules/shared/neighbours'

const sign = (x: number) => ({ lone: true, box: { x, y: 105, width: 20, height: 20 } })
const line = (number: boolean, width = 400) => ({
  number,
  box: { x: 100, y: 100, width, height: 40 },
})

test('a sign within the start of a number goes before it', () => {
  expect(follows(sign(105), line(true, 120))).toBe(true)
  expect(follows(sign(105), line(true))).toBe(true)
  expect(follows(sign(96), line(true))).toBe(true)
})

test('but not within words, nor far in', () => {
  expect(follows(sign(105), line(false))).toBe(false)
  expect(follows(sign(250), line(true))).toBe(false)
  expect(follows(sign(150), line(true, 120))).toBe(false)
  expect(follows({ ...sign(105), lone: false }, line(true))).toBe(false)
})

test('beside a line it goes before it, whatever that begins with', () =>
  expect([true, false].map((number) => follows(sign(60), line(number)))).toEqual([true, true]))
