import { describe, expect, test } from 'vitest'
import { newMask } from '../../../src/core/image/raster'
import { squash } from '../../../src/engines/text/recogniser'
import { withCurrency } from '../../../src/engines/text/currency-mark'
import { spaced } from '../../../src/engines/text/spaces'
import { unreadInk } from '../../../src/engines/text/unread-ink'

const height = 48

/**
 * Signs of a width of 14 pixels (of a crop as the recogniser sees it) at the given gaps; `§` is ink
 * in which no sign was read.
 */
function written(text: string, gaps: number[]) {
  const wide = 14
  const grey = newMask(40 + text.length * wide + gaps.reduce((a, b) => a + b, 0) + 40, height)
  grey.data.fill(255)
  let x = 40
  const signs = [...text].flatMap((sign, i) => {
    x += gaps[i - 1] ?? 0
    for (let y = 12; y < 36; y++) grey.data.fill(0, y * grey.width + x, y * grey.width + x + wide)
    x += wide
    return sign === '§' ? [] : [{ text: sign, confidence: 1, from: x - wide + 3, to: x - 3 }]
  })
  return { signs, ink: { grey, threshold: 128 } }
}
const gap = (share: number) => Math.round(share * height * squash)
const read = (text: string, gaps: number[], sums = false) => {
  const { signs, ink } = written(text, gaps)
  return withCurrency(spaced(signs, ink), signs, unreadInk(signs, ink), ink.grey.width, sums)
}

describe('spaces from the ink', () => {
  test.each<[string, string, number[], string]>([
    ['a wide gap parts words', 'ABCDE', [0.1, 0.1, 0.4, 0.1], 'ABC DE'],
    ['letters set wide are one word', 'ABCDE', [0.3, 0.3, 0.3, 0.3], 'ABCDE'],
    ['and a wider gap among them parts', 'ABCDE', [0.3, 0.3, 0.7, 0.3], 'ABC DE'],
  ])('%s', (_, text, gaps, said) => {
    expect(read(text, gaps.map(gap))).toBe(said)
  })
})

describe('a sign that was passed over', () => {
  test.each<[string, string, string]>([
    ['after cents is a currency', '19,90§', '19,90¤'],
    ['before thousands is one', '§12,000', '¤12,000'],
    ['before thousands, after a sign of two halves, is one', '𣇉§12,000', '𣇉¤12,000'],
    ['beside a plain number is nothing', '2025§', '2025'],
    ['beside letters is nothing', 'SALE§', 'SALE'],
  ])('%s', (_, text, said) => {
    expect(
      read(
        text,
        [...text].slice(1).map(() => gap(0.1)),
      ),
    ).toBe(said)
  })

  // Where nothing but a currency can be unread. As wide as a digit, and apart from the word before.
  test.each<[string, string, number[], string]>([
    ['after a number', '25§', [0.1, 0.1], '25¤'],
    ['before one', '§25', [0.1, 0.1], '¤25'],
    ['before one, after a word', 'Only§59', [0.1, 0.1, 0.1, 0.25, 0.05, 0.1], 'Only ¤59'],
    ['in the midst of a line', 'Now§25XL', [0.1, 0.1, 0.25, 0.05, 0.1, 0.4, 0.1], 'Now ¤25 XL'],
    [
      'as the last letter of a word it is none',
      'Size§42',
      [0.1, 0.1, 0.1, 0.1, 0.3, 0.1],
      'Size 42',
    ],
    ['two such signs are none', '25§§', [0.1, 0.1, 0.1], '25'],
    ['beside a year it is none', '2025§', [0.1, 0.1, 0.1, 0.1], '2025'],
    ['beside one digit it is none', '§1', [0.1], '1'],
  ])('beside a plain number: %s', (_, text, gaps, said) =>
    expect(read(text, gaps.map(gap), true)).toBe(said),
  )

  test('shows by the room it leaves, where the ground is as dark as it', () => {
    const { signs, ink } = written('19,90§', Array(5).fill(4))
    ink.grey.data.fill(255)
    expect(withCurrency('19,90', signs, [], ink.grey.width)).toBe('19,90¤')
    expect(withCurrency('19,90', signs, [], ink.grey.width - 18)).toBe('19,90')
  })
})
