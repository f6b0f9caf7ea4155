import { expect, test } from 'vitest'
import { flatInk } from '../../../src/analyzers/marks/flat-ink'
import { newRaster } from '../../../src/core/image/raster'

const side = 120
const isStripe = (x: number) => x % 16 < 8
/** A glyph over stripes that are nearly as bright as it; `bright`: how far it is from them. */
function inked(isGlyph: (x: number, y: number) => boolean, glyph = [255, 255, 255]): number | null {
  const part = newRaster(side, side)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const ground = isStripe(x) ? [190, 200, 205 + (y % 9)] : [40, 50, 60 + (y % 9)]
      part.data.set([...(isGlyph(x, y) ? glyph : ground), 255], (y * side + x) * 4)
    }
  const ink = flatInk(part)
  return ink && ink.data.reduce((sum, value) => sum + (value && 1), 0)
}
const within = (from: number, to: number) => (x: number, y: number) =>
  x >= from && x < to && y >= from && y < to
const ring = (x: number, y: number) => Math.abs(Math.hypot(x - 60, y - 60) - 40) < 8

test('a glyph of one colour over stripes is its ink, and nothing of them', () => {
  expect(inked(ring)).toBe(countOf(ring))
})
test.each<[string, (x: number, y: number) => boolean]>([
  ['nothing but stripes', () => false],
  ['a spot', within(40, 70)],
  ['what goes on beyond', (x, y) => Math.abs(x - y) < 8],
])('%s is none', (_, isGlyph) => expect(inked(isGlyph)).toBeNull())

function countOf(isGlyph: (x: number, y: number) => boolean): number {
  let count = 0
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) count += Number(isGlyph(x, y))
  return count
}
