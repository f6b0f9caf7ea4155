import * as fc from 'fast-check'
import { slice, tensor } from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { sourceParts } from '../../../../tools/source-parts'

beforeAll(() => openTensors(sourceParts))

test('columns of a matrix, all rows or some', () => {
  const size = fc.integer({ min: 1, max: 9 })
  const cuts = fc.tuple(size, size, fc.nat(8), fc.nat(8), size, size)
  fc.assert(
    fc.property(cuts, ([rows, line, down, across, most, wide]) => {
      const [top, left] = [down % 3 ? 0 : down % rows, across % line]
      const [high, length] = [Math.min(most, rows - top), Math.min(wide, line - left)]
      const values = Array.from({ length: rows * line }, (_, i) => i)
      const part = slice(tensor(values, [rows, line]), [top, left], [high, length])
      expect(part.shape).toEqual([high, length])
      expect([...part.dataSync()]).toEqual(
        Array.from({ length: high }, (_, y) =>
          values.slice((top + y) * line + left, (top + y) * line + left + length),
        ).flat(),
      )
    }),
    { seed: 12, numRuns: 100 },
  )
})

test('what is no matrix of floats is cut as ever', () => {
  expect([...slice(tensor([1, 2, 3], [3], 'int32'), 1, 2).dataSync()]).toEqual([2, 3])
  const cube = tensor([1, 2, 3, 4, 5, 6, 7, 8], [2, 2, 2])
  expect([...slice(cube, [0, 1, 0], [2, 1, 2]).dataSync()]).toEqual([3, 4, 7, 8])
})
