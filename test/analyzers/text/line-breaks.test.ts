import { expect, test } from 'vitest'
import { breakInto } from '../../../src/analyzers/text/line-breaks'
import { costs } from '../../kit/costs'

test.each([
  ['one line', 'Autumn bags', [300], ['Autumn bags']],
  ['hard breaks that fit', 'Autumn\nbags', [300, 200], ['Autumn', 'bags']],
  ['soft breaks by width', 'Autumn leather bags now', [400, 400], ['Autumn leather', 'bags now']],
  ['wide characters break anywhere', '秋季真皮女包', [300, 300], ['秋季真', '皮女包']],
  ['a price is never parted', '仅需 ¥1299元起', [200, 330], ['仅需', '¥1299元起']],
  ['nothing seen', 'Autumn', [], []],
])('%s', (_, characters, widths, expected) => {
  const pieces = breakInto(characters, widths)
  expect(pieces.map(({ text }) => text)).toEqual(expected)
  for (const { text, start } of pieces)
    expect(characters.slice(start, start + text.length)).toBe(text)
})

test('keeps every character of a long text', () => {
  const text = '很长的文字 with 100% mixed words 和数字 12.5 '.repeat(2000)
  expect(
    breakInto(text, [100, 200, 300])
      .map((piece) => piece.text)
      .join(' ')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''))
})

test('takes linear time, whatever runs on without a break', async () => {
  const [short, long] = await costs([12_500, 100_000], (length) =>
    breakInto('円'.repeat(length), [1, 1, 1]),
  )
  expect(long).toBeLessThan(Math.max(0.5, short * 20))
})
