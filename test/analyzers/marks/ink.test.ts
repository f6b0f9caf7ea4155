import { expect, test } from 'vitest'
import { isSetOver } from '../../../src/analyzers/marks/ink'
import { newRaster } from '../../../src/core/image/raster'

const box = { x: 0, y: 0, width: 120, height: 40 }

/** Bars as thick as strokes; `ink` and `ground` are greys at a place. */
function written(ink: (x: number) => number, ground: number) {
  const raster = newRaster(box.width, box.height)
  for (let y = 0; y < box.height; y++)
    for (let x = 0; x < box.width; x++) {
      const isInk = x % 20 < 8 && y > 8 && y < 32
      const grey = isInk ? ink(x) : ground
      raster.data.set([grey, grey, grey, 255], (y * box.width + x) * 4)
    }
  return raster
}

test.each([
  ['even ink', written(() => 250, 40), true],
  ['ink with the light of its thing', written((x) => 180 + x / 2, 40), false],
  ['pale print', written(() => 130, 100), false],
])('%s', (_, raster, expected) => expect(isSetOver(raster, box)).toBe(expected))

test('what is too small to tell is not', () =>
  expect(isSetOver(newRaster(6, 6), { x: 0, y: 0, width: 6, height: 6 })).toBe(false))
