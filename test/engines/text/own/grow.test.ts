import { describe, expect, test } from 'vitest'
import { newAllowance } from '../../../../src/engines/text/allowance'
import { newRaster } from '../../../../src/core/image/raster'
import { readCut, type Ends } from '../../../../src/engines/text/own/grow'
import { withoutEdges } from '../../../../src/engines/text/own/ends'
import type { Sign } from '../../../../src/engines/text/decode'
import { signs, textOf } from './alphabet'

/** A line of which a crop shows the more, the farther its ends are grown. */
function line(
  show: (before: number, after: number) => Sign[],
  most: Ends = [Infinity, Infinity],
  { left = newAllowance(), grows = true } = {},
) {
  const asked: [number, number][] = []
  const shown = new Map<object, Sign[]>()
  const at = (before: number, after: number) => {
    asked.push([before, after])
    const crop = newRaster(400, 40)
    shown.set(crop, show(before, after))
    return crop
  }
  const read = readCut((crop) => shown.get(crop)!, { at, grows }, most, left)
  return { text: textOf(read.signs), asked }
}

/** The same signs from one end of the crop to the other. */
const spread = (some: Sign[]): Sign[] =>
  some.map((sign, i) => ({
    ...sign,
    from: (400 * i) / some.length,
    to: (400 * (i + 1)) / some.length,
  }))

describe('the ends of a line', () => {
  test('are grown while more is surely read', () => {
    const { text } = line((before, after) =>
      spread(
        signs((before > 0.5 ? '20' : '') + ' apa ' + (after > 1 ? 'AB' : after > 0.5 ? 'A' : '')),
      ),
    )
    expect(text).toBe('20 apa AB')
  })

  test('are not grown into another line', () => {
    const more = (_: number, after: number) => spread(signs('apa' + (after > 0.5 ? 'AB' : '')))
    expect(line(more, [4, 0.25]).text).toBe('apa')
    expect(line(more, [4, 4]).text).toBe('apaAB')
  })

  test('two looks are enough where there is no more, and one where all is sure', () => {
    expect(line(() => signs('apa')).asked).toHaveLength(2)
    const sure = signs('apa', 0.99).map((sign) => ({
      ...sign,
      from: sign.from + 100,
      to: sign.to + 100,
    }))
    expect(line(() => sure).asked).toHaveLength(1)
  })

  const inside = (text: string, confidence: number) =>
    signs(text, confidence).map((sign) => ({ ...sign, from: sign.from + 100, to: sign.to + 100 }))

  test('beyond which nothing is seen are left, however the looks differ', () => {
    const { text, asked } = line((before) => inside(before > 0.5 ? 'aKa' : 'apa', 0.6))
    expect([text, asked.length]).toEqual(['apa', 2])
    expect(line((before) => inside(before > 0.5 ? 'apaA' : 'apa', 0.9)).text).toBe('apaA')
  })

  test('may be unsure ground, or the round ends of a plate', () => {
    const rims = (text: string) => [
      ...signs(text[0], 0.5),
      ...inside('apa', 0.99),
      ...signs(text[1], 0.5).map((sign) => ({ ...sign, from: 380, to: 390 })),
    ]
    expect(line(() => rims('  '))).toMatchObject({ text: 'apa', asked: { length: 1 } })
    expect(line(() => [...inside('apa', 0.99), ...signs('·', 0.99)]).text).toBe('apa')
  })

  test('are left when too much was looked at, and every look counts', () => {
    const more = (_: number, after: number) => spread(signs('apa' + (after > 0.5 ? 'AB' : '')))
    const spent = (growing: number) => {
      const left = { lines: 0, growing }
      const { text, asked } = line(more, undefined, { left })
      expect(left.growing).toBe(growing - 400 * asked.length)
      return [text, asked.length]
    }
    expect(spent(0)).toEqual(['apa', 1])
    expect(spent(800)).toEqual(['apa', 2])
    expect(spent(9000)[0]).toBe('apaAB')
  })

  test('are not the straight edge of a plate, which parts two grounds', () => {
    const edge = (ground: number, [from, to] = [0, 0]) => {
      const crop = newRaster(400, 40)
      for (let p = 0; p < crop.data.length; p += 4) {
        const [x, y] = [(p >> 2) % 400, Math.floor((p >> 2) / 400)]
        crop.data.fill(x < 320 || (y >= from && y < to) ? 240 : ground, p, p + 4)
      }
      const seen = [...inside('apa', 0.99), { text: 'l', confidence: 0.99, from: 316, to: 324 }]
      return textOf(withoutEdges({ crop, signs: seen }))
    }
    expect(edge(90)).toBe('apa')
    expect(edge(240)).toBe('apal')
    // In the round end of a plate.
    expect(edge(90, [10, 30])).toBe('apal')
  })

  test('of what can’t grow are looked at once', () =>
    expect(line(() => signs('apa'), undefined, { grows: false }).asked).toHaveLength(1))

  test.each<[string, (before: number, after: number) => Sign[]]>([
    [
      'what is not surely read',
      (_, after) => [...signs('apa'), ...(after > 0.5 ? signs('x', 0.4) : [])],
    ],
    ['a bracket', (before) => signs((before > 0.5 ? '(' : '') + 'apa')],
    ['what makes the line another', (_, after) => signs(after > 0.5 ? 'MOPTX' : 'apa')],
  ])('are left by %s', (_, show) => expect(line(show).text).toBe('apa'))
})
