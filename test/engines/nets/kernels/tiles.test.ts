import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { gain, most, planes, wholePlanes } from '../../../../src/engines/nets/kernels/whole-planes'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { sourceParts } from '../../../../tools/source-parts'
import { bothWays, offBy } from './one-layer'

beforeAll(() => openTensors(sourceParts))

/** A 3×3 layer of step 1 with a frame of one pixel. */
const look = (height: number, width: number, into: number, out: number, relu = true) => {
  const both = bothWays(
    {
      batch: 1,
      height,
      width,
      into,
      out,
      filter: [3, 3],
      strides: [1, 1],
      pads: [1, 1, 1, 1],
      relu,
      depthwise: false,
      seed: 9,
    },
    false,
  )
  return { ...both, off: offBy(both.answer, both.plain) }
}

type Size = [height: number, width: number, into: number, out: number]

test.each<[...Size, relu: boolean]>([
  [4, 8, 32, 16, false],
  [2, 10, 24, 40, true],
  [12, 20, 128, 64, true],
])('%i × %i, %i to %i, relu %s: a thousandth of a usual value off at most', (...layer) => {
  const { kernels, answer, again, off } = look(...layer)
  expect(kernels).toContain('Tiles')
  expect(off).toBeLessThan(1e-3)
  expect(answer).toEqual(again)
})

test.each<Size>([
  [5, 8, 32, 16],
  [4, 6, 32, 16],
  [4, 8, 36, 16],
  [4, 8, 8, 16],
  [4, 8, 32, 20],
  [4, 8, 32, 8],
])('%i × %i, %i to %i: what it does not suit is done as ever', (...layer) => {
  const { kernels, off } = look(...layer)
  expect(kernels).not.toContain('Tiles')
  expect(off).toBeLessThan(2e-3)
})

test('no sum leaves 32 bits, whatever the picture and in whatever order it is added', () => {
  const [into, out] = [64, 8]
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(1e-20, 1, 1e20),
      (even, size) => {
        // From filters of one channel to filters whose channels are all alike, where sums are largest.
        const weights = Float32Array.from(
          { length: 9 * into * out },
          (_, i) => (i % (into * out) < out ? 1 : even) * size * (i % 5 ? 1 : -1),
        )
        const { values, scales } = wholePlanes(weights, into, out)
        expect(gain * most).toBeLessThanOrEqual(32767)
        expect(scales).toHaveLength(planes * out)
        for (let plane = 0; plane < planes; plane++)
          for (let n = 0; n < out; n++) {
            let sum = 0
            for (let pair = 0; pair < into / 2; pair++) {
              const at = plane * into * out + pair * 16 + 2 * n
              sum += Math.abs(values[at]) + Math.abs(values[at + 1])
            }
            expect(sum * gain * most).toBeLessThanOrEqual(2 ** 31 - 1)
          }
      },
    ),
    { seed: 41, numRuns: 30 },
  )
})
