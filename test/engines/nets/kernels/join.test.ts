import * as fc from 'fast-check'
import { concat, tensor } from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { sourceParts } from '../../../../tools/source-parts'

beforeAll(() => openTensors(sourceParts))

test('tensors side by side along any axis', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }),
      fc.constantFrom(0, 1, 2),
      (sizes, axis) => {
        const shape = [4, 3, 5]
        const tensors = sizes.map((size, k) =>
          Array.from({ length: (60 / shape[axis]) * size }, (_, i) => 1000 * k + i),
        )
        const joined = concat(
          tensors.map((values, k) =>
            tensor(values, shape.map((n, i) => (i === axis ? sizes[k] : n)) as [number]),
          ),
          axis,
        )
        const after = shape.slice(axis + 1).reduce((all, n) => all * n, 1)
        const expected = Array.from({ length: 60 / shape[axis] / after }, (_, row) =>
          tensors.flatMap((values, k) =>
            values.slice(row * sizes[k] * after, (row + 1) * sizes[k] * after),
          ),
        ).flat()
        expect([...joined.dataSync()]).toEqual(expected)
      },
    ),
    { seed: 4, numRuns: 40 },
  )
})

test('whole numbers stay what they are', () => {
  const joined = concat([tensor([1, 2], [2], 'int32'), tensor([3], [1], 'int32')])
  expect(joined.dtype).toBe('int32')
  expect([...joined.dataSync()]).toEqual([1, 2, 3])
})
