import { describe, expect, it } from 'vitest'
import { averages, cropGrey, greyOf, shrinkGrey } from '../../../src/core/image/grey'
import { luma, newMask, type Mask, type Raster } from '../../../src/core/image/raster'
import { resize } from '../../../src/core/image/resize'
import { box, flat, raster } from '../../kit/rules'

/** Many greys, the same in all three channels. */
function slope(width: number, height: number): Raster {
  const out = flat(width, height)
  for (let i = 0; i < width * height; i++) out.data.fill((i * 37) % 256, i * 4, i * 4 + 3)
  return out
}

describe('a smaller plane of grey', () => {
  it.each([
    [54, 96, 48, 85],
    [54, 96, 14, 26],
    [7, 5, 7, 5],
    [9, 1, 4, 1],
    [3, 3, 1, 1],
    [31, 17, 30, 16],
  ])(
    'of %i×%i at %i×%i is what resizing in colour gives, but for rounding',
    (width, height, w, h) => {
      const picture = slope(width, height)
      const [ours, theirs] = [shrinkGrey(luma(picture), w, h), luma(resize(picture, w, h))]
      expect([ours.width, ours.height]).toEqual([w, h])
      for (let i = 0; i < w * h; i++)
        expect(Math.abs(ours.data[i] - theirs.data[i])).toBeLessThanOrEqual(1)
    },
  )

  it('is not rounded where asked', () => {
    const plane: Mask = { ...newMask(3, 1), data: Uint8Array.of(0, 1, 2) }
    expect([...averages(plane, 2, 1).data].map((value) => value.toFixed(3))).toEqual([
      '0.333',
      '1.667',
    ])
  })
})

it('cuts out whole pixels', () =>
  expect(cropGrey(luma(raster('.#.', '#.#', '.#.')), box(0.6, 1.4, 2.2, 1.8))).toEqual(
    luma(raster('.#', '#.')),
  ))

it('makes the grey of a picture once', () => {
  const picture = slope(4, 4)
  expect(greyOf(picture)).toBe(greyOf(picture))
})
