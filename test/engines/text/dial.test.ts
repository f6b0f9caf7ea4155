import { describe, expect, test } from 'vitest'
import { onDials } from '../../../src/engines/text/dial'
import { seenLine } from '../../kit/seen-lines'

/** Words all around a point, from the top on. */
const around = (words: readonly string[], [cx, cy] = [540, 980], radius = 290) =>
  words.map((text, i) => {
    const angle = ((i / words.length) * 2 - 0.5) * Math.PI
    return seenLine(text, {
      cx: cx + radius * Math.cos(angle),
      cy: cy + radius * Math.sin(angle),
      width: 24 * Math.max(1, text.length),
      height: 44,
    })
  })

const hours = ['12', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']
const count = (lines: ReturnType<typeof around>) => onDials(lines, 1920).size

describe('numerals around a circle are a dial', () => {
  test('of a clock', () => expect(count(around(hours))).toBe(12))
  test('with some unread and some missing', () =>
    expect(count(around(hours.map((hour, i) => (i === 3 ? '' : i === 8 ? 'B' : hour))))).toBe(12))
  test('in Roman numerals', () =>
    expect(
      count(around(['XII', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'])),
    ).toBe(12))
  test('of two clocks', () =>
    expect(count([...around(hours, [300, 500], 200), ...around(hours, [780, 500], 200)])).toBe(24))
})

describe('are none', () => {
  test('digits of a countdown in a row', () =>
    expect(
      count(
        [...'02:15:33'].map((sign, i) =>
          seenLine(sign, { cx: 100 + 100 * i, cy: 500, width: 40, height: 60 }),
        ),
      ),
    ).toBe(0))
  test('numbers over their units', () =>
    expect(
      count(
        ['2', '5', '30', 'd', 'h', 'min'].map((text, i) =>
          seenLine(text, { cx: 250 + 280 * (i % 3), cy: i < 3 ? 540 : 640, width: 60, height: 60 }),
        ),
      ),
    ).toBe(0))
  test('four sizes in the corners', () => expect(count(around(['36', '38', '40', '42']))).toBe(0))
  test('words on a circle', () =>
    expect(count(around(['NEW', 'HOT', 'TOP', 'SALE', 'LIVE', 'ON', 'AIR', 'GO']))).toBe(0))
})
