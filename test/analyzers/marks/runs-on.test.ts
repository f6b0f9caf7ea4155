import { expect, test } from 'vitest'
import { runsOn } from '../../../src/analyzers/marks/runs-on'
import { newRaster, type Raster } from '../../../src/core/image/raster'
import { box } from '../../kit/rules'

const picture = (isInk: (x: number, y: number) => boolean): Raster => {
  const raster = newRaster(300, 300)
  for (let y = 0; y < 300; y++)
    for (let x = 0; x < 300; x++)
      raster.data.set(isInk(x, y) ? [230, 225, 240, 255] : [50, 40, 90, 255], (y * 300 + x) * 4)
  return raster
}
const place = box(110, 110, 80, 80)
const isIn = (x: number, y: number, { x: left, y: top, width, height } = place) =>
  x >= left && y >= top && x < left + width && y < top + height
const onDiagonals = (x: number, y: number) => Math.abs(x - y) < 9 || Math.abs(x + y - 299) < 9

test.each<[string, boolean, (x: number, y: number) => boolean]>([
  ['stripes that cross and go on', true, onDiagonals],
  ['an X that ends', false, (x, y) => isIn(x, y, box(114, 114, 72, 72)) && onDiagonals(x, y)],
  ['a glyph on a plate', false, (x, y) => isIn(x, y) !== (isIn(x, y, box(130, 130, 40, 40)) && onDiagonals(x, y))], // prettier-ignore
  ['one of many dots', false, (x, y) => x % 50 < 22 && y % 50 < 22],
  ['nothing at all', false, () => false],
])('%s: %s', (_, expected, isInk) => expect(runsOn(picture(isInk), place)).toBe(expected))

test.each([box(-10, -10, 60, 60), box(0, 120, 60, 60), box(241, 120, 58, 58)])(
  'what lies at the picture’s edge may be cut off there: %j',
  (at) => {
    expect(runsOn(picture(onDiagonals), at)).toBe(false)
    const ring = (x: number, y: number) =>
      Math.abs(Math.hypot(x - at.x - 30, y - at.y - 30) - 24) < 6
    expect(runsOn(picture(ring), at)).toBe(false)
  },
)
