import { beforeAll, expect, test } from 'vitest'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { sourceParts } from '../../../../tools/source-parts'
import { bothWays } from './one-layer'

beforeAll(() => openTensors(sourceParts))

/** A 1×1 layer of floats that are added up one after the other. */
type Layer = [height: number, width: number, into: number, out: number, relu: boolean]
const look = ([height, width, into, out, relu]: Layer) =>
  bothWays(
    {
      batch: 1,
      height,
      width,
      into,
      out,
      filter: [1, 1],
      strides: [1, 1],
      pads: [0, 0, 0, 0],
      relu,
      depthwise: false,
      seed: 5,
    },
    true,
    Math.fround,
  )

test.each<Layer>([
  [4, 4, 24, 16, false],
  [5, 7, 3, 8, true],
  [1, 70, 17, 24, false],
  [10, 33, 40, 64, true],
])('%i × %i, %i to %i, relu %s: every bit is that of the plain sum', (...layer) => {
  const { kernels, answer, plain } = look(layer)
  expect(kernels).toContain('Pointwise')
  expect(answer).toEqual(Float32Array.from(plain))
})

test.each<Layer>([
  [1, 3, 24, 16, false],
  [4, 4, 24, 12, true],
])('%i × %i, %i to %i: what it does not suit is done as ever', (...layer) => {
  const { kernels, answer, plain } = look(layer)
  expect(kernels).not.toContain('Pointwise')
  answer.forEach((value, i) => expect(value).toBeCloseTo(plain[i], 4))
})
