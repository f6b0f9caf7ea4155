import { describe, expect, test } from 'vitest'
import type { TextLine } from '../../../../src/core/evidence'
import { promoCountdown } from '../../../../src/rules/promo-countdown'
import { box, line, seenText } from '../../../kit/rules'

const judge = (lines: TextLine[]) =>
  promoCountdown.judge({ text: seenText(lines), subject: null }, {}).outcome
const read = (text: string, x: number, width: number, height: number, origin: 'ocr' | 'layer') =>
  line(text, { box: box(x, 900, width, height), origin, confidence: 0.95 })

/** Two lines of one size, side by side. */
const beside = (first: string, second: string, origin: 'ocr' | 'layer' = 'ocr') =>
  judge([read(first, 200, 150, 100, origin), read(second, 450, 380, 104, origin)])

describe('a number beside a time', () => {
  test.each([['45', '12:04'], ['00', '20:08'], ['45', '19:30']])('%s %s is a clock', (a, b) =>
    expect(beside(a, b)).toBe('fail')) // prettier-ignore
  test.each([['18', '20:08'], ['25', '19:58'], ['09', '04:04']])('%s %s is a question', (a, b) =>
    expect(beside(a, b)).toBe('incomplete')) // prettier-ignore
  test.each([['18', '20:00'], ['25', '19:45']])('%s %s is a day and an hour', (a, b) =>
    expect(beside(a, b)).toBe('pass')) // prettier-ignore
  test('set by a designer, it is a day and an hour', () =>
    expect(beside('18', '20:08', 'layer')).toBe('pass'))
})

describe('three pairs of digits in a line as wide as tiles', () => {
  const wide = (text: string) => judge([read(text, 100, 800, 60, 'ocr')])
  test.each(['01 45 16', '00 12 59', '21 58 07'])('%s is a clock', (text) =>
    expect(wide(text)).toBe('fail'),
  )
  test.each(['01 02 04', '05 17 42', '12 05 20', '18 21 38'])('%s is a question', (text) =>
    expect(wide(text)).toBe('incomplete'),
  )
  test.each(['36 38 40', '01 02 03', '15 03 26', '26 03 15', '75 80 85'])('%s is none', (text) =>
    expect(wide(text)).toBe('pass'),
  )
})

test('a unit under the first of three numbers may be its own', () => {
  const row = ['12', '30', '47'].map((text, i) => read(text, 100 + 300 * i, 120, 90, 'ocr'))
  const unit = (text: string, x: number) =>
    line(text, { box: box(x, 1000, 60, 40), origin: 'ocr', confidence: 0.95 })
  expect(judge([...row, unit('h', 130)])).toBe('incomplete')
  expect(judge([...row, unit('min', 430)])).toBe('fail')
})

describe('three numbers over units', () => {
  const number = (text: string, x: number, width = 100) => read(text, x, width, 70, 'ocr')
  const unit = (text: string, x: number, second?: string, confidence = 0.6) =>
    line(text, {
      box: box(x, 1000, 60, 40),
      origin: 'ocr',
      confidence: 0.95,
      ...(second && { second: { text: second, confidence } }),
    })
  const row = [number('48', 100), number('38', 300), number('03', 500)]
  test('of which a second reader made out some are a clock', () => {
    expect(judge([...row, unit('시간', 120), unit('是', 320, '분')])).toBe('fail')
    expect(judge([...row, unit('시간', 120), unit('是', 320, '분', 0.5)])).toBe('incomplete')
    expect(judge([...row, unit('是', 320, '분', 0.9)])).toBe('pass')
  })
  test('beside Hangul a Chinese sign is one that was misread', () => {
    expect(judge([...row, unit('시간', 120), unit('是', 320)])).toBe('incomplete')
    expect(judge([...row, unit('시간', 120), unit('是', 320), unit('え', 520)])).toBe('incomplete')
    expect(judge([...row, unit('시간', 120), unit('是日', 320)])).toBe('pass')
    expect(judge([...row, unit('时', 120), unit('是', 320)])).toBe('pass')
  })
  test('one with the edge of its plate are a clock where two units are in their places', () => {
    const edged = [number('22', 100), number('01', 247, 122), number('23', 443)]
    expect(judge([...edged, unit('天', 120), unit('分', 463)])).toBe('fail')
    expect(judge([...edged, unit('天', 120)])).toBe('pass')
    expect(judge([...edged, unit('天', 120), unit('件', 463)])).toBe('pass')
  })
})
