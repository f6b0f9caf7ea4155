import { describe, expect, test } from 'vitest'
import { newRaster } from '../../../../src/core/image/raster'
import { readGrown, type Ends } from '../../../../src/engines/text/own/grow'
import type { Sign } from '../../../../src/engines/text/decode'
import { signs, textOf } from './alphabet'

/** A line of which a crop shows the more, the farther its ends are grown. */
function line(show: (before: number, after: number) => Sign[], most?: Ends) {
  const asked: [number, number][] = []
  const shown = new Map<object, Sign[]>()
  const read = readGrown(
    (crop) => shown.get(crop)!,
    (before, after) => {
      asked.push([before, after])
      const crop = newRaster(400, 40)
      shown.set(crop, show(before, after))
      return crop
    },
    most,
  )
  return { text: textOf(read.signs), asked }
}

describe('the ends of a line', () => {
  test('are grown while more is surely read', () => {
    const { text } = line((before, after) =>
      signs((before > 0.5 ? '20' : '') + ' apa ' + (after > 1 ? 'AB' : after > 0.5 ? 'A' : '')),
    )
    expect(text).toBe('20 apa AB')
  })

  test('are not grown into another line', () => {
    const more = (_: number, after: number) => signs('apa' + (after > 0.5 ? 'AB' : ''))
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

  test.each<[string, (before: number, after: number) => Sign[]]>([
    [
      'what is not surely read',
      (_, after) => [...signs('apa'), ...(after > 0.5 ? signs('x', 0.4) : [])],
    ],
    ['a bracket', (before) => signs((before > 0.5 ? '(' : '') + 'apa')],
    ['what makes the line another', (_, after) => signs(after > 0.5 ? 'MOPTX' : 'apa')],
  ])('are left by %s', (_, show) => expect(line(show).text).toBe('apa'))
})
