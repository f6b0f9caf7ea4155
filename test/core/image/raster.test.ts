import { describe, expect, test } from 'vitest'
import { crop, flatten, luma, newMask } from '../../../src/core/image/raster'
import { coverage, fill, unionShare } from '../../../src/core/image/fill'
import { resize } from '../../../src/core/image/resize'
import { polygonOf } from '../../../src/core/geometry'
import { box, flat, raster } from '../../kit/rules'

describe('luma', () => {
  test.each([
    ['black', '.', 0],
    ['white', '#', 255],
    ['red', 'r', 76],
    ['green', 'g', 150],
    ['blue', 'b', 29],
  ])('%s, as OpenCV says', (_, char, expected) =>
    expect([...luma(raster(char)).data]).toEqual([expected]),
  )
})

describe('resize', () => {
  test('averages areas where it shrinks', () =>
    expect(luma(resize(raster('.#', '#.'), 1, 1)).data[0]).toBe(128))
  test('weighs parts of pixels', () =>
    expect(luma(resize(raster('.#.'), 2, 1)).data).toEqual(Uint8Array.of(85, 85)))
  test('is itself at the same size', () => {
    const picture = raster('.#', '#r')
    expect(resize(picture, 2, 2)).toBe(picture)
  })
  test('keeps a flat colour flat, larger and smaller', () => {
    for (const [w, h] of [
      [3, 5],
      [31, 2],
      [1, 1],
    ])
      expect(new Set(luma(resize(flat(13, 7, [90, 90, 90]), w, h)).data)).toEqual(new Set([90]))
  })
  test('interpolates between centres where it grows', () =>
    expect([...luma(resize(raster('.#'), 4, 1)).data]).toEqual([0, 64, 191, 255]))
})

describe('fill', () => {
  test('counts overlap once', () =>
    expect(
      unionShare([polygonOf(box(0, 0, 5, 10)), polygonOf(box(3, 0, 5, 10))], {
        width: 10,
        height: 10,
      }),
    ).toBe(0.8))
  test('clips at the edges', () =>
    expect(unionShare([polygonOf(box(-5, -5, 10, 10))], { width: 10, height: 10 })).toBe(0.25))
  test('fills a triangle to half', () => {
    const mask = newMask(100, 100)
    fill(mask, [
      [0, 0],
      [100, 0],
      [0, 100],
    ])
    expect(coverage(mask)).toBeCloseTo(0.5, 2)
  })
  test('nothing covers nothing', () => expect(unionShare([], { width: 0, height: 0 })).toBe(0))
})

test('crop keeps to the picture', () => {
  const cut = crop(raster('...', '.#.', '...'), box(1, 1, 9, 9))
  expect([cut.width, cut.height, cut.data[0], cut.data[4]]).toEqual([2, 2, 255, 0])
})

test('flatten lays transparent pixels on white', () =>
  expect([...flatten(raster(' ')).data]).toEqual([255, 255, 255, 255]))
