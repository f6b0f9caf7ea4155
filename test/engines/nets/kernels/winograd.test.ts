import { beforeAll, expect, test } from 'vitest'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { sourceParts } from '../../../../tools/source-parts'
import { bothWays, usual } from './one-layer'

beforeAll(() => openTensors(sourceParts))

/** A 3×3 layer with a frame of one pixel. */
type Layer = [height: number, width: number, into: number, out: number, relu: boolean]

/** `off`: the worst error as a share of a usual value. */
function look([height, width, into, out, relu]: Layer) {
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
      seed: 3,
    },
    true,
  )
  const { answer, plain } = both
  const worst = plain.reduce((most, value, i) => Math.max(most, Math.abs(value - answer[i])), 0)
  return { ...both, off: worst / usual(plain) }
}

test.each<Layer>([
  [4, 4, 32, 8, false],
  [8, 12, 36, 16, true],
  [20, 24, 128, 64, true],
])('%i × %i, %i to %i, relu %s: the same numbers with fewer products', (...layer) => {
  const { kernels, answer, again, off } = look(layer)
  expect(kernels).toContain('Winograd')
  expect(off).toBeLessThan(1e-4)
  expect(answer).toEqual(again)
})

test.each<Layer>([
  [6, 8, 32, 8, true],
  [8, 8, 16, 8, false],
  [8, 8, 32, 1, true],
])('%i × %i, %i to %i: what it does not suit is done as ever', (...layer) => {
  const { kernels, off } = look(layer)
  expect(kernels).not.toContain('Winograd')
  expect(off).toBeLessThan(1e-4)
})
