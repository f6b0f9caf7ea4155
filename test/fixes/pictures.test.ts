import { expect, test } from 'vitest'
import { sliderFor } from '../../src/fixes/pictures'

test.each<[what: string, measured: number, limit: number, share: number, by: number]>([
  ['a little too pale', 4.5, 5, 1, 0.2],
  ['half as strong as it should be: as far as is sane', 7, 14, 1, 0.6],
  ['half as strong, on a photo of half the cover: as far as is sane', 7, 14, 0.5, 0.6],
  ['too strong by a fifth', 60, 50, 1, -0.25],
  ['nothing there: as far as is sane, not for ever', 0, 14, 1, 0.6],
])('one step of a slider reaches the limit: %s', (_, measured, limit, share, by) => {
  expect(sliderFor(measured, limit, share)).toBeCloseTo(by)
})
