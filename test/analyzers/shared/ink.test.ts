import { expect, test } from 'vitest'
import { grainOf } from '../../../src/analyzers/shared/ink'
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

const grain = (ink: (x: number) => number, ground: number) => grainOf(written(ink, ground), box)

test('even ink has none, ink with the light of its thing has some', () => {
  expect(grain(() => 250, 40)).toBe(0)
  expect(grain((x) => 180 + x / 2, 40)).toBeGreaterThan(0.05)
})

test('of what is faint or too small nothing is told', () => {
  expect(grain(() => 130, 100)).toBeUndefined()
  expect(grainOf(newRaster(6, 6), { x: 0, y: 0, width: 6, height: 6 })).toBeUndefined()
})
