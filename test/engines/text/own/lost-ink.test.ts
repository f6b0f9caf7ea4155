import { describe, expect, test } from 'vitest'
import { clip, tight } from '../../../../src/engines/text/rect'
import { losesInk, withLostInk, withUnread } from '../../../../src/engines/text/own/lost-ink'
import { painted } from '../tiles/painted'
import { seenLine } from '../../../kit/seen-lines'

/** How many pixels of a shape's row, from -1 at its top to 1 at its foot, are inked. */
type Outline = (row: number) => number

/** A line of 60 px with bars for its signs, of which only `text` was read; maybe with an icon, too. */
function loses(
  text: string,
  bars: [x: number, width: number][],
  width: number,
  icon?: Outline,
): boolean {
  const { picture, paint } = painted(600, 120, [240, 240, 240])
  for (const [x, wide] of bars) paint(40 + x, 36, wide, 48, [30, 30, 30])
  for (let y = 36; icon && y < 84; y++) {
    const wide = Math.round(icon((y - 60) / 24))
    paint(40 + width - 36 - (wide >> 1), y, wide, 1, [30, 30, 30])
  }
  const rect = clip({ cx: 40 + width / 2, cy: 60, width, height: 60, angle: 0 }, tight)
  return losesInk(picture, seenLine(text, rect))
}
const digits = (count: number, step = 42): [number, number][] =>
  Array.from({ length: count }, (_, i) => [4 + i * step, 30])

describe('a number beside ink that its digits do not explain', () => {
  test('lost a word: of Arabic nothing is seen', () => {
    expect(loses('86', [...digits(2), [100, 60], [170, 8]], 184)).toBe(true)
    expect(loses('4', [...digits(2), [100, 30], [140, 14]], 164)).toBe(true)
  })
  test('lost none where all are digits, set wide or with cents', () => {
    expect(loses('2026', digits(4), 166)).toBe(false)
    expect(loses('2026', digits(4, 58), 212)).toBe(false)
    expect(loses('19', [...digits(2), [90, 16], [110, 16]], 130)).toBe(false)
  })
  test('lost none beside an icon, however wide that is set', () => {
    const disc = (row: number) => 48 * Math.sqrt(1 - row * row)
    const star = (row: number) => (row > -0.4 && row < 0 ? 56 : 12 + 10 * (row + 1))
    for (const icon of [disc, star]) {
      expect(loses('49', digits(2), 190, icon)).toBe(false)
      expect(loses('12', digits(2), 230, icon)).toBe(false)
    }
    expect(loses('49', [...digits(2), [100, 24], [130, 30], [166, 16]], 190)).toBe(true)
  })
  test('is none of noughts alone: those are rings', () =>
    expect(loses('00', [...digits(2), [100, 60], [170, 8]], 184)).toBe(false))
  test('is not asked about where words were read, or over uneven ground', () => {
    expect(loses('86 cm', [...digits(2), [100, 60], [170, 8]], 184)).toBe(false)
    const { picture, paint } = painted(600, 120, [240, 240, 240])
    for (let x = 0; x < 600; x += 3) paint(x, 0, 2, 120, [(x * 7) % 256, (x * 5) % 256, x % 256])
    const rect = clip({ cx: 132, cy: 60, width: 184, height: 60, angle: 0 }, tight)
    expect(losesInk(picture, seenLine('86', rect))).toBe(false)
  })
  test('is marked, and no other', () => {
    const { picture, paint } = painted(600, 120, [240, 240, 240])
    for (const [x, wide] of [...digits(2), [100, 60], [170, 8]])
      paint(40 + x, 36, wide, 48, [30, 30, 30])
    const marks = (text: string) => {
      const rect = clip({ cx: 132, cy: 60, width: 184, height: 60, angle: 0 }, tight)
      return withLostInk(picture, seenLine(text, rect)).losesInk
    }
    expect([marks('86'), marks('8612')]).toEqual([true, undefined])
  })
  test('is unread for so much', () => {
    const line = withUnread(seenLine('86'))
    expect(line.signs.map(({ text }) => text).join('')).toBe('86 ☒☒')
    expect(line.foreign).toBe(true)
  })
})
