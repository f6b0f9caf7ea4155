import { describe, expect, test, vi } from 'vitest'
import type { ReadLine } from '../../../src/core/engines'
import { boundsOf, polygonOf, type Box } from '../../../src/core/geometry'
import { components } from '../../../src/core/image/components'
import { newRaster } from '../../../src/core/image/raster'
import { resize } from '../../../src/core/image/resize'
import { withHidden } from '../../../src/engines/text/half-hidden'
import { box } from '../../kit/rules'

/** The real ones, that count their calls. */
vi.mock('../../../src/core/image/resize', { spy: true })
vi.mock('../../../src/core/image/components', { spy: true })

const ground = [235, 230, 220]
const ink = [160, 20, 40]
const skin = [200, 150, 120]

/** A cover with blocks of ink for letters, and somebody before them. */
function cover(letters: readonly Box[], person?: Box) {
  const out = newRaster(540, 960)
  const paint = ({ x, y, width, height }: Box, colour: number[]) => {
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++)
        out.data.set([...colour, 255], (row * 540 + column) * 4)
  }
  paint(box(0, 0, 540, 960), ground)
  for (const letter of letters) paint(letter, ink)
  if (person) paint(person, skin)
  return out
}
const word = (y: number, height: number) =>
  [0, 1, 2, 3, 4].map((i) => box(40 + 96 * i, y, 70, height))
const read = (text: string, at: Box): ReadLine => ({
  polygon: polygonOf(at),
  text,
  confidence: 0.8,
  readable: true,
})
const told = (lines: ReadLine[], picture: ReturnType<typeof cover>) =>
  withHidden(lines, picture).map(({ polygon, text, readable }) => {
    const { x, y, width, height } = boundsOf(polygon)
    return [text, readable, ...[x, y, width, height].map((value) => Math.round(value / 4) * 4)]
  })

describe('a title half behind somebody', () => {
  const head = box(200, 60, 150, 700)
  const left = box(38, 98, 170, 110)
  const right = box(326, 98, 170, 110)
  test('goes from its first visible letter to its last', () =>
    expect(told([read('DE', box(38, 98, 170, 110))], cover(word(100, 104), head))).toEqual([
      ['DE', true, 40, 100, 456, 104],
    ]))

  test('holds what nobody could read of the letters behind them', () => {
    const lines = [read('D', left), read('E', right)]
    const piece = (y: number, confidence = 0.2): ReadLine => ({
      ...read('', box(220, y, 100, 60)),
      readable: false,
      confidence,
    })
    const texts = (some: ReadLine[]) =>
      withHidden(some, cover(word(100, 104), head)).map(({ text }) => text)
    expect(texts([...lines, piece(120)])).toEqual(['D E'])
    expect(texts([...lines, piece(300)])).toEqual(['D E', ''])
    expect(texts([...lines, piece(120, 0.5)])).toEqual(['D E', ''])
    expect(texts([read('SALE', box(30, 300, 400, 80)), piece(310)])).toEqual(['SALE', ''])
  })

  test('is no tilted line', () => {
    const tilted = { ...read('DE', left), polygon: polygonOf(left).map(([x, y], i) => [x, y + (i % 3 ? 30 : 0)] as const) } // prettier-ignore
    expect(withHidden([tilted], cover(word(100, 104), head))).toEqual([tilted])
  })

  test('is as high as what was found of it', () => {
    const hair = [box(140, 60, 90, 190), box(380, 60, 100, 190)]
    const seen = read('DE', box(38, 98, 170, 110))
    expect(withHidden([seen], cover([...hair, box(50, 100, 60, 104)]))).toEqual([seen])
  })

  test('of two lines is two, of which one was read', () =>
    expect(
      told(
        [read('DES', box(38, 98, 170, 190))],
        cover([...word(100, 104), ...word(220, 88)], head),
      ),
    ).toEqual([
      ['DES', true, 40, 100, 456, 104],
      ['', false, 40, 220, 456, 88],
    ]))

  test('is one line, where both its sides were found', () =>
    expect(told([read('LS', right), read('DE', left)], cover(word(100, 104), head))).toEqual([
      ['DE LS', true, 40, 100, 456, 104],
    ]))
  test('is as sure as the less sure of its sides', () => {
    const sides = [{ ...read('DE', left), confidence: 0.6, second: { text: 'OE', confidence: 0.3 } }, read('LS', right)] // prettier-ignore
    const [only] = withHidden(sides, cover(word(100, 104), head))
    expect(only).toMatchObject({ confidence: 0.6, second: { text: 'OE LS', confidence: 0.3 } })
  })
  test('of two lines is two, one of which was read on the other side', () =>
    expect(
      told(
        [read('DES', box(38, 98, 170, 190)), read('OW', box(326, 218, 170, 92))],
        cover([...word(100, 104), ...word(220, 88)], head),
      ),
    ).toEqual([
      ['DES', true, 40, 100, 456, 104],
      ['OW', true, 40, 220, 456, 88],
    ]))

  test('counts a letter of which only the foot is seen', () =>
    expect(
      told(
        [read('DE', box(38, 98, 170, 110))],
        cover([...word(100, 104).slice(0, 2), box(424, 150, 70, 54)]),
      ),
    ).toEqual([['DE', true, 40, 100, 456, 104]]))
})

describe('stays as it was found', () => {
  const whole = read('SALES', box(38, 98, 460, 110))
  test('when nothing is hidden', () =>
    expect(withHidden([whole], cover(word(100, 104)))).toEqual([whole]))
  test('when two titles stand below each other', () => {
    const both = [whole, read('DEALS', box(38, 298, 460, 110))]
    expect(withHidden(both, cover([...word(100, 104), ...word(300, 104)]))).toEqual(both)
  })
  test('when the type is of usual size', () => {
    const small = read('Sale', box(38, 98, 170, 60))
    expect(withHidden([small], cover(word(100, 56)))).toEqual([small])
  })
  test('when its digits are bars', () => {
    const bars = [0, 1, 2, 3, 4, 5].flatMap((i) => [box(40 + 80 * i, 100, 18, 84), box(40 + 80 * i, 190, 18, 84)]) // prettier-ignore
    const digits = read('19.9', box(38, 98, 250, 178))
    expect(withHidden([digits], cover(bars))).toEqual([digits])
  })
  test('when what has its colour stands on another level', () => {
    const line = read('SA', box(38, 98, 170, 110))
    const goods = box(400, 140, 90, 120)
    expect(withHidden([line], cover([...word(100, 104).slice(0, 2), goods]))).toEqual([line])
  })
})

test('a low and wide picture is not enlarged', () => {
  const wide = newRaster(4096, 100)
  wide.data.fill(235)
  withHidden([read('DE', box(38, 20, 60, 60))], wide)
  expect(vi.mocked(resize).mock.lastCall?.slice(1)).toEqual([4096, 100])
})

test('letters of one colour are looked for once', () => {
  const sides = [read('DE', box(38, 98, 170, 110)), read('LS', box(326, 98, 170, 110))]
  const before = vi.mocked(components).mock.calls.length
  withHidden(sides, cover(word(100, 104)))
  expect(vi.mocked(components).mock.calls.length - before).toBe(1)
})
