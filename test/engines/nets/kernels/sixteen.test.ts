import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openNet } from '../../../../src/engines/nets/net'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { packGraph } from '../../../../tools/onnx/pack'
import { sourceParts } from '../../../../tools/source-parts'
import { bothWays, offBy, type OneLayer } from './one-layer'

beforeAll(() => openTensors(sourceParts))

const size = (least: number, most: number) => fc.integer({ min: least, max: most })
/** Any filter that is embedded, and some that are not. */
const layers: fc.Arbitrary<OneLayer> = fc.record({
  batch: size(1, 3),
  height: size(5, 11),
  width: size(9, 14),
  into: fc.constantFrom(3, 4, 12, 16, 24, 34),
  out: size(1, 27),
  filter: fc.constantFrom([1, 1], [2, 2], [3, 3], [5, 5], [5, 1], [1, 3] as const),
  strides: fc.constantFrom([1, 1], [2, 2], [2, 1] as const),
  pads: fc.tuple(size(0, 2), size(0, 2), size(0, 2), size(0, 2)),
  relu: fc.boolean(),
  depthwise: fc.constant(false),
  seed: size(1, 2 ** 30),
})

test('any layer: what 16 bits come to is a thousandth of a usual value off at most', () => {
  let sixteen = 0
  fc.assert(
    fc.property(layers, (layer) => {
      const { kernels, answer, plain } = bothWays(layer, false)
      sixteen += kernels.includes('Sixteen') ? 1 : 0
      expect(answer.length).toBe(plain.length)
      expect(offBy(answer, plain)).toBeLessThan(2e-3)
    }),
    { seed: 27, numRuns: 60 },
  )
  expect(sixteen).toBeGreaterThan(40)
})

test('whoever asks for floats gets them', () => {
  const layer = {
    batch: 1,
    height: 6,
    width: 9,
    into: 12,
    out: 20,
    filter: [3, 3],
    strides: [1, 1],
    pads: [1, 1, 1, 1],
    relu: false,
    depthwise: false,
    seed: 5,
  } as const
  const { kernels, answer, plain } = bothWays(layer, true)
  expect(kernels).not.toContain('Sixteen')
  expect(offBy(answer, plain)).toBeLessThan(1e-6)
})

test.each([NaN, Infinity])('%d in a picture is an error, not a picture of noughts', (odd) => {
  const graph = {
    inputs: ['x'],
    outputs: ['y'],
    tensors: new Map([['w', { dims: [8, 16, 1, 1], data: new Float32Array(128).fill(0.5) }]]),
    nodes: [{ op: 'Conv', in: ['x', 'w'], out: ['y'], attributes: { group: 1 } }],
  }
  const net = openNet(packGraph(graph, () => 'f32'))
  const picture = new Float32Array(16 * 25).fill(0.25)
  const x = { data: picture, shape: [1, 5, 5, 16] }
  expect([...net.run(x)[0].data]).toEqual(Array(200).fill(2))
  picture[77] = odd
  expect(() => net.run(x)).toThrow('numbers that are none')
})
