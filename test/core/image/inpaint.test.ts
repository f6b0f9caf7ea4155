import { expect, it } from 'vitest'
import { polygonOf } from '../../../src/core/geometry'
import { paintOver } from '../../../src/core/image/inpaint'
import { box, flat, raster } from '../../kit/rules'

it('bridges from shore to shore', () => {
  const painted = paintOver(raster('099999'), [polygonOf(box(1, 0, 2, 1))])
  expect([...painted.data].filter((_, i) => i % 4 === 0)).toEqual([0, 85, 170, 255, 255, 255])
})

it('leaves a flat picture flat, and a wholly covered one as it is', () => {
  const picture = flat(6, 6, [3, 50, 200])
  expect(paintOver(picture, [polygonOf(box(2, 2, 3, 9))])).toEqual(picture)
  expect(paintOver(picture, [polygonOf(box(0, 0, 6, 6))])).toEqual(picture)
})
