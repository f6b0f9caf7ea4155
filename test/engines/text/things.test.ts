import { describe, expect, test } from 'vitest'
import { thingsAmong } from '../../../src/engines/text/things'
import { seenLine } from '../../kit/seen-lines'

const left = (lines: ReturnType<typeof seenLine>[]) => {
  const things = thingsAmong(lines, 1920)
  return lines.filter((line) => !things.has(line)).map(({ signs }) => signs.map(({ text }) => text).join('')) // prettier-ignore
}
const goods = (sign: string, sureness = 0.9) =>
  seenLine(sign, { cx: 540, cy: 1000, width: 184, height: 300 }, { sureness })
const title = seenLine('New Season', { cx: 540, cy: 200, width: 700, height: 60 })

describe('goods that look like a sign', () => {
  test.each(['日', '白', 'Ω', '8', 'ロ'])('%s, alone on its ground', (sign) =>
    expect(left([title, goods(sign)])).toEqual(['New Season']),
  )
  test.each(['日', 'M', '5'])('%s is writing where it is surely read', (sign) =>
    expect(left([goods(sign, 0.97)])).toEqual([sign]),
  )
  test.each(['秋', '春', '新'])('%s has too many strokes for a thing', (sign) =>
    expect(left([goods(sign)])).toEqual([sign]),
  )
  test('has a handle as narrow as a letter', () =>
    expect(left([title, seenLine('P', { cx: 566, cy: 999, width: 92, height: 174 }, { sureness: 0.88 })])).toEqual(['New Season'])) // prettier-ignore
  test.each([':○', '0O', '○○○'])('%s has cones above one another', (text) => {
    const column = { cx: 542, cy: 882, width: 144, height: 592 }
    expect(left([title, seenLine(text, column, { sureness: 0.97 })])).toEqual(['New Season'])
    expect(left([title, seenLine('100', column)])).toEqual(['New Season', '100'])
  })
  test('is writing beside what is written as large', () => {
    const rest = seenLine('NIM', { cx: 800, cy: 1000, width: 260, height: 280 })
    expect(left([goods('D'), rest])).toEqual(['D', 'NIM'])
  })
  test('is writing where it is small', () =>
    expect(left([seenLine('M', { width: 60, height: 80 }, { sureness: 0.8 })])).toEqual(['M']))
})

describe('a pattern of rings', () => {
  const row = (text: string, i: number) =>
    seenLine(text, { cx: 500, cy: 500 + 120 * i }, { sureness: 0.8 })
  test('is told by its rows', () =>
    expect(left([title, row('0O', 0), row('00', 1), row('000', 2), row('0', 3)])).toEqual(['New Season'])) // prettier-ignore
  test('has three at least', () =>
    expect(left([row('000', 0), row('000', 1)])).toEqual(['000', '000']))
  test('has nothing else beside: cents stand by their prices', () => {
    const price = (i: number) => seenLine('19', { cx: 250, cy: 500 + 120 * i, width: 90 })
    const cents = (i: number) => seenLine('00', { cx: 350, cy: 500 + 120 * i, width: 60 })
    const list = [0, 1, 2].flatMap((i) => [price(i), cents(i)])
    expect(left(list)).toHaveLength(6)
  })
  test('is none of other digits', () =>
    expect(left([row('50', 0), row('60', 1), row('80', 2)])).toHaveLength(3))
})

describe('the stars of a rating', () => {
  const first = seenLine('4.8 ★★★', { cx: 370, cy: 459, width: 484 })
  const rest = (text: string) => seenLine(text, { cx: 712, cy: 459, width: 160, height: 40 })
  test('go on, unread', () => expect(left([first, rest('')])).toEqual(['4.8 ★★★']))
  test('end at what is written', () => expect(left([first, rest('€')])).toHaveLength(2))
  test('vouch for nothing behind other words', () =>
    expect(left([seenLine('4.8', { cx: 370, cy: 459, width: 484 }), rest('')])).toHaveLength(2))
})
