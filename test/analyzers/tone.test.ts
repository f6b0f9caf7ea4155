import { describe, expect, test } from 'vitest'
import { toneOf } from '../../src/analyzers/tone'
import { flat, raster } from '../kit/rules'

describe('tone', () => {
  test.each([
    ['grey', flat(4, 4), 0],
    ['pure red', raster('rr'), 1],
    ['half red, half grey', raster('r5'), 0.5],
    ['black has none', raster('..'), 0],
  ])('saturation of %s', (_, picture, expected) =>
    expect(toneOf(picture).saturation).toBe(expected),
  )

  test('the histogram sums to one', () =>
    expect(toneOf(raster('rg5', '.#b')).saturationHistogram.reduce((a, b) => a + b)).toBeCloseTo(
      1,
      12,
    ))

  test('black and white in halves: one bit of entropy, the most contrast', () => {
    const tone = toneOf(raster('.#', '#.'))
    expect(tone.entropy).toBeCloseTo(1, 12)
    expect(tone.contrast).toBeCloseTo(0.5, 12)
    expect(tone.brightness).toBeCloseTo(0.5, 12)
  })

  test('a flat picture has no entropy, contrast, focus or colour', () =>
    expect(toneOf(flat(8, 8))).toMatchObject({
      entropy: 0,
      contrast: 0,
      sharpness: 0,
      colourfulness: 0,
    }))

  // rg = 255 and −255, yb = 127.5 both: σrg = 255, σyb = 0, μrg = 0, μyb = 127.5.
  test('colourfulness as Hasler and Süsstrunk define it', () =>
    expect(toneOf(raster('rg')).colourfulness).toBeCloseTo(255 + 0.3 * 127.5, 9))
})
