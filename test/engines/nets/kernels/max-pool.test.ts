import { maxPool, tensor4d } from '@tensorflow/tfjs-core'
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { sourceParts } from '../../../../tools/source-parts'
import { dice } from '../../../kit/dice'

beforeAll(() => openTensors(sourceParts))

test('two by two or otherwise, the largest of each is answered', () => {
  const size = (least: number, most: number) => fc.integer({ min: least, max: most })
  fc.assert(
    fc.property(
      size(1, 3),
      size(2, 9),
      size(2, 9),
      fc.constantFrom(3, 4, 12, 32),
      fc.constantFrom(2, 3),
      size(1, 2 ** 30),
      (batch, height, width, channels, step, seed) => {
        const { to } = dice(seed)
        const count = batch * height * width * channels
        const values = Float32Array.from({ length: count }, () => to(2000) / 1000 - 1)
        const shape: [number, number, number, number] = [batch, height, width, channels]
        const made = maxPool(tensor4d(values, shape), 2, step, 'valid')
        const [high, wide] = [made.shape[1], made.shape[2]]
        const expected = Float32Array.from({ length: batch * high * wide * channels }, (_, i) => {
          const c = i % channels
          const x = Math.floor(i / channels) % wide
          const y = Math.floor(i / (channels * wide)) % high
          const n = Math.floor(i / (channels * wide * high))
          const at = (dy: number, dx: number) =>
            values[((n * height + y * step + dy) * width + x * step + dx) * channels + c]
          return Math.max(at(0, 0), at(0, 1), at(1, 0), at(1, 1))
        })
        expect(made.dataSync()).toEqual(expected)
        made.dispose()
      },
    ),
    { seed: 12, numRuns: 60 },
  )
})
