import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeNumbers } from '../../../../src/engines/nets/kernels/whole-numbers'

const filters = fc.record({
  shape: fc.tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.constantFrom(2, 3, 16, 96, 384),
    fc.integer({ min: 1, max: 19 }),
  ),
  /** From a filter that is one tap to one whose taps are all alike, where sums are largest. */
  even: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.constantFrom(1e-20, 1e-3, 1, 1e6, 1e20),
})

const sizeOf = (shape: readonly number[]) => shape.reduce((all, n) => all * n, 1)

test('no sum leaves 32 bits, whatever the picture and in whatever order it is added', () => {
  fc.assert(
    fc.property(filters, ({ shape, even, size }) => {
      const out = shape[3]
      const weights = Float32Array.from(
        { length: sizeOf(shape) },
        (_, i) => (i < out ? 1 : even) * size * (i % 3 ? 1 : -1),
      )
      const { values, most } = wholeNumbers(weights, shape)
      expect(most).toBeGreaterThanOrEqual(1)
      expect(most).toBeLessThanOrEqual(32767)
      const stripes = Math.ceil(out / 8)
      const each = values.length / stripes
      for (let stripe = 0; stripe < stripes; stripe++)
        for (let n = 0; n < 8; n++) {
          // The worst picture has the largest number everywhere, with the sign of the tap.
          let sum = 0
          for (let i = 2 * n; i < each; i += 16)
            sum += Math.abs(values[stripe * each + i]) + Math.abs(values[stripe * each + i + 1])
          expect(sum * most).toBeLessThanOrEqual(2 ** 31 - 1)
        }
    }),
    { seed: 32, numRuns: 40 },
  )
})

test('filters that were packed as 8 bits are those 8 bits again', () => {
  const packed = [127, -127, 3, 0, -64, 1, 90, 127]
  const scale = Math.fround(0.0123)
  const { values, scales, most } = wholeNumbers(
    Float32Array.from(packed, (value) => value * scale),
    [1, 1, 8, 1],
  )
  expect([...values].filter((_, i) => i % 16 < 2)).toEqual(packed)
  expect(scales[0]).toBeCloseTo(scale, 8)
  expect(most).toBe(32767)
})

test('a filter of nothing, and fewer filters than a stripe', () => {
  const { values, scales } = wholeNumbers(Float32Array.of(0, 2, 0, 4), [1, 1, 2, 2])
  // Two taps of the first filter, two of the second, and six filters of noughts.
  const [, , half, whole] = values
  expect([...values]).toEqual([0, 0, half, whole, ...Array<number>(12).fill(0)])
  expect(half / whole).toBeCloseTo(0.5, 2)
  expect(scales[0]).toBe(0)
  expect(scales).toHaveLength(8)
})
