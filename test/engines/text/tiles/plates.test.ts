import { describe, expect, test } from 'vitest'
import { placesToLook, plateRows } from '../../../../src/engines/text/tiles/plate-rows'
import { patchesOf } from '../../../../src/engines/text/tiles/patches'
import { platesIn } from '../../../../src/engines/text/tiles/plates'
import { signsOn } from '../../../../src/engines/text/tiles/plate-signs'
import { goesOn, withPlates } from '../../../../src/engines/text/tiles/with-plates'
import { boundsOf } from '../../../../src/core/geometry'
import { polygonOfRect, tight, unclip } from '../../../../src/engines/text/rect'
import type { SeenLine } from '../../../../src/engines/text/see'
import { painted, type Colour } from './painted'
import { seenLine } from '../../../kit/seen-lines'

const [ground, tile, white]: Colour[] = [[90, 120, 160], [20, 20, 20], [245, 245, 245]] // prettier-ignore
/** Nearly a tile's colour: no plate parts from it. */
const coat: Colour = [34, 14, 18]

interface Row {
  /** Where tiles begin. */
  at: number[]
  /** Before which of them a colon stands. */
  colons?: number[]
  /** From where to where somebody in a dark coat stands behind them. */
  dark?: [number, number]
  width?: number
  /** How much picture there is above and below. */
  around?: number
}

/** A band with tiles of 80 × 90 px, on each a bar for its sign. */
function band({ at, colons = [], dark, width = 800, around = 0 }: Row) {
  const { picture, paint: brush } = painted(width, 150 + 2 * around, ground)
  const paint: typeof brush = (x, y, w, h, colour) => brush(x, y + around, w, h, colour)
  if (dark) paint(dark[0], 0, dark[1] - dark[0], 150, coat)
  at.forEach((x, i) => {
    paint(x, 30, 80, 90, tile)
    paint(x + 28, 53, 24, 44, white)
    if (colons.includes(i)) for (const y of [60, 82]) paint(x - 22, y, 9, 9, white)
  })
  return picture
}
const clock = [20, 110, 240, 330, 460, 550]

const look = (row: Row) => {
  const found = platesIn(band(row), 44)
  if (!found) return undefined
  const signs = signsOn(found).cells.map(({ box }) => box)
  return {
    digits: signs.filter(({ width }) => width > 15).length,
    colons: signs.filter(({ width }) => width < 15).length,
  }
}

test('grain is no patch', () => {
  const { picture, paint } = painted(40, 40, ground)
  paint(5, 5, 1, 3, white)
  paint(20, 20, 2, 2, white)
  expect(patchesOf(picture, 16).map(({ area }) => area)).toEqual([40 * 40 - 3 - 4, 4])
})

describe('signs on equal plates', () => {
  test('are found, and the colons between', () =>
    expect(look({ at: clock, colons: [2, 4] })).toEqual({ digits: 6, colons: 2 }))
  test('are found where plates do not part from a dark coat, and a colon as in the other gap', () => {
    const found = look({ at: clock, colons: [4], dark: [190, 430] })
    expect(found).toEqual({ digits: 6, colons: 2 })
  })
  test('without any colon have none', () =>
    expect(look({ at: clock })).toEqual({ digits: 6, colons: 0 }))
  test('have no colon between two of a group, whatever the cloth behind shows there', () => {
    const at = [20, 126, 262, 368, 504, 610]
    expect(look({ at, colons: [1, 2, 4, 5] })).toEqual({ digits: 6, colons: 2 })
    const even = [20, 126, 232, 338]
    expect(look({ at: even, colons: [1, 2, 3] })).toEqual({ digits: 4, colons: 3 })
  })
  test('are found on those that the frame cuts, but what it cuts through', () =>
    expect(look({ at: clock, colons: [2, 4], width: 588 })).toEqual({ digits: 5, colons: 2 }))
  test('are none on a fence', () => {
    const fence = (count: number) => Array.from({ length: count }, (_, i) => 20 + 90 * i)
    expect(look({ at: fence(12), width: 6000 })?.digits).toBe(12)
    expect(look({ at: fence(60), width: 6000 })).toBeUndefined()
  })
  test('are none where plates are few, uneven, or none', () => {
    expect(look({ at: clock.slice(0, 2) })).toBeUndefined()
    const { picture, paint } = painted(800, 150, ground)
    ;[60, 80, 100].forEach((width, i) => {
      paint(30 + 150 * i, 30, width, 90, tile)
      paint(45 + 150 * i, 53, 24, 44, white)
    })
    expect(platesIn(picture, 44)).toBeUndefined()
    const bare = painted(800, 150, ground)
    for (const x of clock) bare.paint(x + 28, 53, 24, 44, white)
    expect(platesIn(bare.picture, 44)).toBeUndefined()
  })
})

describe('rows on plates', () => {
  const sign = (text: string, x: number) =>
    seenLine(text, { cx: x + 40, cy: 275, width: 24, height: 44 })

  test('are looked for where one sign or a number was read, once a row', () => {
    const picture = band({ at: clock, colons: [2, 4], width: 588, around: 200 })
    const rows = plateRows(picture, [sign('0', 20), sign('5', 110)])
    expect(rows.map(({ cut }) => cut)).toEqual([{ before: false, behind: true }])
    expect(rows).toMatchObject([{ signs: 5, colons: [2, 4] }])
    expect(plateRows(picture, [sign('LIVE', 20)])).toEqual([])
  })

  test('are found in a wide picture, where they are', () => {
    const wide = band({ at: clock.map((x) => x + 3000), width: 5000, around: 200 })
    const [row] = plateRows(wide, [sign('0', 3240)])
    const { x, width } = boundsOf(polygonOfRect(unclip(row.region.rect, tight)))
    expect([x, x + width].map(Math.round)).toEqual([3020, 3630])
  })
  test('are looked for at the tallest lines, once a band, and not without end', () => {
    const heights = (lines: SeenLine[]) =>
      placesToLook(painted(1000, 1000, ground).picture, lines).map(({ height }) => height)
    const at = (cy: number, height: number, cx = 500) => seenLine('12', { cx, cy, width: 60, height }) // prettier-ignore
    const list = Array.from({ length: 20 }, (_, i) => at(30 + 48 * i, 20 + i))
    expect(heights(list)).toEqual([39, 38, 37, 36, 35, 34])
    expect(heights([at(500, 40, 100), at(505, 40, 500), at(495, 36, 900)])).toEqual([40])
    expect(heights([at(500, 120, 100), at(500, 40)])).toEqual([120, 40])
    expect(heights([at(500, 15, 20), at(500, 15, 980)])).toEqual([15, 15])
    expect(heights([at(500, 14), at(500, 151)])).toEqual([])
  })

  const at = { cx: 300, cy: 275, width: 560, height: 90 }
  const row = (text: string, behind: boolean, sureness = 0.95, colons: number[] = []) => {
    const seen = seenLine(text, at, { sureness })
    const { region, crop: picture } = seen
    const made = { region, picture, line: region, polygon: polygonOfRect({ ...at, angle: 0 }) }
    const signs = text.replace(/\W/g, '').length
    return { row: { ...made, cut: { before: false, behind }, signs, colons }, seen }
  }
  const told = (...args: Parameters<typeof withPlates>) =>
    withPlates(...args).map(({ signs }) => signs.map(({ text }) => text).join(''))

  test('take the place of what says less, and go on where they are cut', () => {
    expect(told([sign('0', 20), sign('5', 110)], [row('05:12', false)])).toEqual(['05:12'])
    expect(told([seenLine('05:12', at)], [row('05:12', true)])).toEqual([`05:12${goesOn.text}`])
  })
  test('have the colons that stand between the plates, however these were read', () => {
    const lost = (text: string) => row(text, false, 0.95, [2, 4])
    expect(told([seenLine('02 05:20', at)], [lost('02 05:20')])).toEqual(['02:05:20'])
    expect(told([sign('0', 20)], [lost('0 2:0 5.20')])).toEqual(['02:05:20'])
    // The frame cuts the plate behind the last one.
    expect(told([sign('0', 20)], [row('02 05', true, 0.95, [2, 4])])).toEqual(['02:05:…'])
    const merged = lost('02 05:2')
    expect(told([sign('0', 20)], [{ ...merged, row: { ...merged.row, signs: 6 } }])).toEqual([
      '02 05:2',
    ])
  })
  test('tell digits of one number more surely', () => {
    const near = seenLine('04 49 50', { ...at, height: 200 }, { sureness: 0.93 })
    expect(told([near], [row('044951', false, 0.99)])).toEqual(['044951'])
    expect(told([near], [row('044951', false, 0.91)])).toEqual(['04 49 50'])
  })
  test('give their outline to what reads alike', () => {
    const plated = row('0512', false)
    const [only] = withPlates([seenLine('05 12', { ...at, height: 200 })], [plated])
    expect(only.polygon).toBe(plated.row.polygon)
    const short = { ...seenLine('05 12', { ...at, height: 200 }), losesInk: true as const }
    expect(withPlates([short], [plated])[0].losesInk).toBe(true)
  })
  test('not of what says as much, of words, nor where they are unsure', () => {
    expect(told([sign('02', 20), sign('09', 240)], [row('0209', false)])).toEqual(['02', '09'])
    expect(told([seenLine('LIVE', at)], [row('11VE5', false)])).toEqual(['LIVE'])
    expect(told([sign('0', 20)], [row('05:12', false, 0.8)])).toEqual(['0'])
  })
})
