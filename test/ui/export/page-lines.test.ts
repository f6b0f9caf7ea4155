import { expect, test } from 'vitest'
import { wrapped } from '../../../src/ui/export/page-lines'

/** Ten for each letter. */
const measure = (text: string) => text.length * 10

test('English breaks between words', () =>
  expect(wrapped('Remove the price now', 110, measure)).toEqual(['Remove the', 'price now']))

test('Chinese breaks anywhere, but no line begins with a closing sign', () =>
  expect(wrapped('删除价格，放到链接里。', 50, measure)).toEqual([
    '删除价格，',
    '放到链接',
    '里。',
  ]))

test('a word without end is cut', () => {
  const lines = wrapped('x'.repeat(100), 450, measure)
  expect(lines.join('')).toBe('x'.repeat(100))
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(45)
})

test('nothing is no line', () => expect(wrapped('', 100, measure)).toEqual([]))
