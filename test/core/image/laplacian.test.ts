import { describe, expect, it } from 'vitest'
import { laplacianVariance } from '../../../src/core/image/laplacian'
import type { Mask } from '../../../src/core/image/raster'

const grey = (...rows: number[][]): Mask => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Uint8Array.from(rows.flat()),
})

describe('laplacianVariance', () => {
  // Worked out by hand from the kernel 0 1 0 / 1 -4 1 / 0 1 0 with reflect-101 borders.
  const cases: [string, Mask, number][] = [
    ['nothing', grey(), 0],
    ['one pixel', grey([7]), 0],
    ['a constant picture', grey([9, 9, 9], [9, 9, 9]), 0],
    // laplacian: 20 −20 20 → mean 20/3, squares 1200/3 = 400 → 400 − 44.44…
    ['a row of three', grey([0, 10, 0]), 400 - (20 / 3) ** 2],
    // centre −400, edges 200+0+0+… : edge pixel (0,1): above/below reflect to the centre twice =
    // 200; corners 0
    [
      'a dot in the middle',
      grey([0, 0, 0], [0, 100, 0], [0, 0, 0]),
      (160000 + 4 * 40000) / 9 - ((-400 + 4 * 200) / 9) ** 2,
    ],
    // a ramp: inside 0; left edge 2·(10) = 20, right edge −20, on both rows
    ['a ramp', grey([0, 10, 20, 30], [0, 10, 20, 30]), (4 * 400) / 8],
  ]
  it.each(cases)('%s', (_, picture, expected) =>
    expect(laplacianVariance(picture)).toBeCloseTo(expected, 9),
  )
})
