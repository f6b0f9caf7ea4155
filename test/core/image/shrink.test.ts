import { expect, it } from 'vitest'
import { shrink } from '../../../src/core/image/shrink'
import { flat, raster } from '../../kit/rules'

it.each([
  ['by four', flat(64, 64, [10, 200, 90]), 16, 16],
  ['odd sizes', flat(63, 129, [10, 200, 90]), 7, 15],
  ['a row', flat(1000, 1, [10, 200, 90]), 100, 1],
  ['not at all', flat(5, 5, [10, 200, 90]), 5, 5],
])('keeps a flat colour, %s', (_, picture, width, height) =>
  expect(shrink(picture, width, height)).toEqual(flat(width, height, [10, 200, 90])),
)

it('averages', () =>
  expect(shrink(raster('.#.#', '#.#.', '....', '####'), 2, 2)).toEqual(
    shrink(raster('.#.#', '.#.#', '#.#.', '#.#.'), 2, 2),
  ))
