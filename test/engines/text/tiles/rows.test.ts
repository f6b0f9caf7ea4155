import { describe, expect, test } from 'vitest'
import { newMask, newRaster } from '../../../../src/core/image/raster'
import { cellsIn } from '../../../../src/engines/text/tiles/cells'
import { isWorthReading, withRows, type SeenRow } from '../../../../src/engines/text/tiles/choose'
import { brokenRows } from '../../../../src/engines/text/tiles/pieces'
import { tileRow } from '../../../../src/engines/text/tiles/row'
import { tight, unclip } from '../../../../src/engines/text/rect'
import { seenLine } from '../../../kit/seen-lines'

/** A strip with tiles of one grey and bars for signs; `colons`: before which signs two dots stand. */
function strip(
  tones: { ground: number; tile: number; ink: number; dot: number },
  colons: number[],
) {
  const band = newMask(520, 112)
  band.data.fill(tones.ground)
  const paint = (x: number, y: number, width: number, height: number, value: number) => {
    for (let row = y; row < y + height; row++)
      band.data.fill(value, row * band.width + x, row * band.width + x + width)
  }
  for (let i = 0; i < 4; i++) {
    const x = 20 + i * 125
    paint(x, 0, 90, 112, tones.tile)
    paint(x + 30, 26, 34, 60, tones.ink)
    if (colons.includes(i)) for (const y of [40, 64]) paint(x - 23, y, 10, 10, tones.dot)
  }
  return band
}

describe('signs are cut out of their tiles', () => {
  test.each([
    ['dark tiles on light', { ground: 230, tile: 30, ink: 250, dot: 30 }],
    ['light tiles on dark', { ground: 40, tile: 235, ink: 20, dot: 235 }],
    ['tiles between ground and ink', { ground: 90, tile: 130, ink: 240, dot: 240 }],
  ])('%s, with a colon between', (_, tones) => {
    const cells = cellsIn(strip(tones, [2]))
    expect(cells.map(({ box: { x, width } }) => [x, width])).toEqual([
      [50, 34], [175, 34], [247, 10], [300, 34], [425, 34],
    ]) // prettier-ignore
    expect(cells[2].box).toMatchObject({ y: 40, height: 34 })
  })
  test('and of nothing there are none', () => expect(cellsIn({ ...newMask(520, 112) })).toEqual([]))
})

describe('a row of tiles', () => {
  const at = { cx: 540, cy: 500, width: 600, height: 60 }
  const piece = (text: string, i: number, sureness = 0.95) =>
    seenLine(text, { cx: 300 + 160 * i, cy: 500, width: 60, height: 50 }, { sureness })
  const row = (text: string, sureness = 0.95): SeenRow => {
    const seen = seenLine(text, at, { sureness })
    const { region, polygon, crop: picture } = seen
    return { row: { region, polygon, picture, line: region }, seen }
  }
  const told = (lines: ReturnType<typeof piece>[], ...rows: SeenRow[]) =>
    withRows(lines, rows).map(({ signs }) => signs.map(({ text }) => text).join(''))

  test('takes the place of the pieces of which it says more', () =>
    expect(told([piece('9', 1)], row('29€'))).toEqual(['29€']))
  test('takes none of a line in another script, of which it tells no sign more', () => {
    const foreign = { ...seenLine('☒☒☒☒ 99 ☒☒', at), foreign: true }
    expect(told([foreign], row('99', 1))).toEqual(['☒☒☒☒ 99 ☒☒'])
    expect(told([foreign], row('☒☒☒☒☒☒', 1))).toEqual(['☒☒☒☒ 99 ☒☒'])
    expect(told([foreign], row('24990', 1))).toEqual(['24990'])
  })
  test('does not where it says no more', () =>
    expect(told([piece('02', 0), piece('44', 1), piece('10', 3)], row('024410'))).toEqual(['02', '44', '10'])) // prettier-ignore
  test('does not where it is not sure', () => {
    expect(told([piece('00', 0), piece('12:59', 2)], row('00:12:59', 0.7))).toEqual(['00', '12:59'])
    expect(told([piece('9', 1)], row('29€', 0.7))).toEqual(['29€'])
    expect(told([], row('29€', 0.4))).toEqual([])
    expect(told([], row('¥69', 0.7))).toEqual(['¥69'])
  })
  test('takes the place of what was hardly read with the tiles', () => {
    const near = (text: string, sureness: number) => seenLine(text, { ...at, height: 110 }, { sureness }) // prettier-ignore
    expect(told([near('935', 0.66)], row('$35', 0.99))).toEqual(['$35'])
    expect(told([near('935', 0.85)], row('$35', 0.99))).toEqual(['935'])
    expect(told([near('935', 0.66)], row('$35', 0.8))).toEqual(['935'])
    expect(told([near('02:15', 0.66)], row('0215', 0.99))).toEqual(['02:15'])
  })
  test('takes the place of what seemed another script with the tiles', () => {
    const near = { ...seenLine('1☒☒o', { ...at, height: 110 }), foreign: true }
    expect(told([near, piece('8', 3)], row('1103', 0.99))).toEqual(['1103'])
    expect(told([near, piece('8', 3)], row('1103', 0.8))).toEqual(['1☒☒o', '8'])
    expect(told([near, piece('LIVE', 3)], row('11', 0.99))).toEqual(['1☒☒o', 'LIVE'])
  })
  test('is there, unread, where nobody can read what the detector is sure of', () => {
    const unsure = row('', 0)
    expect(told([], unsure)).toEqual([])
    const region = { ...unsure.row.region, score: 0.98 }
    const [only] = withRows([], [{ ...unsure, row: { ...unsure.row, region } }])
    expect(only.region).toBe(region)
  })
  test('vouches for its pieces', () => {
    const [only] = withRows([seenLine('9', { ...at, width: 60 }, { score: 0.4 })], [row('', 0)])
    expect(only.region.score).toBe(0.9)
  })
  test('is not looked for in a line that was read', () => {
    const { region } = row('').row
    expect(isWorthReading(region, [seenLine('New Season', at)])).toBe(false)
    expect(isWorthReading(region, [seenLine('02:15:33', at)])).toBe(true)
    expect(isWorthReading(region, [seenLine('☒2 :06 日в', at, { sureness: 0.88 })])).toBe(true)
    expect(isWorthReading(region, [seenLine('1490 ₽', at)])).toBe(false)
    expect(isWorthReading(region, [piece('9', 1)])).toBe(true)
    expect(isWorthReading(region, [])).toBe(true)
  })
  test('gives a number its outline without the tiles', () => {
    const line = seenLine('02:05:33', { ...at, height: 110 })
    const [only] = withRows([line], [row('021533')])
    expect(only.polygon).toEqual(row('').row.polygon)
    expect(only.signs.map(({ text }) => text).join('')).toBe('02:05:33')
  })
  test('gives its digits where they are surer, and keeps what stands between', () => {
    const near = (text: string) => seenLine(text, { ...at, height: 110 }, { sureness: 0.88 })
    expect(told([near('☒2 :06日в')], row('021533', 0.99))).toEqual(['02 :1533'])
    expect(told([near('☒2 :06日')], row('021533', 0.99))).toEqual(['☒2 :06日'])
    expect(told([near('1 490 ₽')], row('1490₽', 0.99))).toEqual(['1 490 ₽'])
    expect(told([near('02:05:33')], row('02l533', 0.99))).toEqual(['02:05:33'])
    expect(told([near('02:05:33')], row('021533', 0.7))).toEqual(['02:05:33'])
  })
})

describe('signs alone at even distances', () => {
  const sign = (text: string, cx: number, over = {}) =>
    seenLine(text, { cx, cy: 500, width: 60, height: 50, ...over })
  const rows = (...signs: ReturnType<typeof sign>[]) =>
    brokenRows(signs).map(({ rect }) => unclip(rect, tight)).map(({ cx, width }) => [Math.round(cx), Math.round(width)]) // prettier-ignore

  test('are a row of tiles, also where one was lost in their midst', () => {
    expect(rows(sign('4', 200), sign('9', 400), sign('0', 600))).toEqual([[400, 600]])
    expect(rows(sign('حي', 200, { width: 36 }), sign('9', 400), sign('0', 600))).toEqual([
      [400, 600],
    ])
    expect(rows(sign('₽', 800), sign('9', 400), sign('4', 200))).toEqual([[500, 800]])
  })
  test('are none in two, of unlike height, on two levels or at odd distances', () => {
    expect(rows(sign('4', 200), sign('9', 400))).toEqual([])
    expect(rows(sign('4', 200), sign('9', 400), sign('0', 700))).toEqual([])
    expect(rows(sign('4', 200), sign('9', 400), sign('0', 600, { cy: 560 }))).toEqual([])
    expect(rows(sign('4', 200), sign('9', 400), sign('0', 600, { height: 90 }))).toEqual([])
    expect(rows(sign('4', 200), sign('9', 400), sign('OK', 600))).toEqual([])
  })
  test('are one line where the row tells money, more surely', () => {
    const pieces = [sign('4', 220), sign('O', 430), sign('P', 640)]
    const seen = seenLine('40₽', { cx: 430, cy: 500, width: 500, height: 60 }, { sureness: 0.99 })
    const { region, polygon, crop: picture } = seen
    const row = { row: { region, polygon, picture, line: region }, seen }
    expect(withRows(pieces, [row])).toHaveLength(1)
    expect(withRows(pieces, [{ ...row, seen: { ...seen, sureness: 0.93 } }])).toHaveLength(3)
    const figures = seenLine(
      '408',
      { cx: 430, cy: 500, width: 500, height: 60 },
      { sureness: 0.99 },
    )
    expect(withRows(pieces, [{ ...row, seen: figures }])).toHaveLength(3)
  })
})

describe('signs put side by side', () => {
  /** Two tiles with a bar each for a sign. */
  function bars(wide: number) {
    const picture = newRaster(300, 112)
    const paint = (x: number, y: number, width: number, height: number, value: number) => {
      for (let row = y; row < y + height; row++)
        for (let column = x; column < x + width; column++)
          picture.data.set([value, value, value, 255], (row * 300 + column) * 4)
    }
    paint(0, 0, 300, 112, 230)
    for (const x of [20, 160]) {
      paint(x, 0, 120, 112, 30)
      paint(x + 60 - wide / 2, 26, wide, 60, 250)
    }
    const rect = { cx: 150, cy: 56, width: 240, height: 50, angle: 0 }
    return tileRow(picture, { ...seenLine('', rect).region, rect })!
  }
  test.each([[8], [20], [50]])('of %i px are a line at least as wide as high', (wide) => {
    const { line, picture } = bars(wide)
    expect(line.rect.width).toBeGreaterThanOrEqual(line.rect.height)
    expect(unclip(line.rect, 1.35).width).toBeLessThanOrEqual(picture.width)
  })

  /** Six tiles with a bar of 60 px each, so far from one to the next. */
  function tiles(steps: number[]) {
    const picture = newRaster(900, 112)
    const paint = (x: number, y: number, width: number, height: number, value: number) => {
      for (let row = y; row < y + height; row++)
        for (let column = x; column < x + width; column++)
          picture.data.set([value, value, value, 255], (row * 900 + column) * 4)
    }
    paint(0, 0, 900, 112, 230)
    let x = 40
    for (const step of [0, ...steps]) {
      paint((x += step), 0, 90, 112, 30)
      paint(x + 15, 26, 60, 60, 250)
    }
    const rect = { cx: 450, cy: 56, width: 850, height: 50, angle: 0 }
    return tileRow(picture, { ...seenLine('', rect).region, rect })!.picture.width
  }
  test('of wide type are parted where tiles are, in groups', () => {
    const even = tiles([110, 110, 110, 110, 110])
    expect(tiles([110, 145, 110, 145, 110])).toBeGreaterThan(even + 20)
    // Steps of many kinds are type.
    expect(tiles([110, 145, 125, 118, 110])).toBeLessThan(even + 5)
  })
})
