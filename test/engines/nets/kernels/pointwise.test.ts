import { engine } from '@tensorflow/tfjs-core'
import { beforeAll, expect, test, vi } from 'vitest'
import { openNet } from '../../../../src/engines/nets/net'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { packGraph } from '../../../../tools/onnx/pack'
import { sourceParts } from '../../../../tools/source-parts'

beforeAll(() => openTensors(sourceParts))

let seed = 5
const random = () => ((seed = (seed * 16807) % 2147483647) / 2147483647) * 2 - 1
const randoms = (count: number) => Float32Array.from({ length: count }, random)

/** Height and width, channels in and out. */
type Layer = [
  height: number,
  width: number,
  into: number,
  out: number,
  activation: 'linear' | 'relu',
]

/** A 1×1 layer as the net does it, and as single floats that are added up one after the other. */
function bothWays([height, width, into, out, activation]: Layer) {
  const [pixels, filter, bias] = [randoms(height * width * into), randoms(out * into), randoms(out)]
  const graph = {
    inputs: ['x'],
    outputs: ['y'],
    tensors: new Map([
      ['w', { dims: [out, into, 1, 1], data: filter }],
      ['b', { dims: [out], data: bias }],
    ]),
    nodes: [
      {
        op: 'Conv',
        in: ['x', 'w', 'b'],
        out: ['y'],
        attributes: {
          group: 1,
          strides: [1, 1],
          dilations: [1, 1],
          pads: [0, 0, 0, 0],
          activation,
        },
      },
    ],
  }
  const ran = vi.spyOn(engine(), 'runKernel')
  const answer = openNet(
    packGraph(graph, () => 'f32'),
    { floats: true },
  ).run({ data: pixels, shape: [1, height, width, into] })[0].data
  const kernels = ran.mock.calls.map(([name]) => name)
  ran.mockRestore()

  const plain = new Float32Array(height * width * out)
  for (let i = 0; i < plain.length; i++) {
    const [pixel, k] = [Math.floor(i / out), i % out]
    let sum = bias[k]
    for (let c = 0; c < into; c++)
      sum = Math.fround(sum + Math.fround(pixels[pixel * into + c] * filter[k * into + c]))
    plain[i] = activation === 'relu' ? Math.max(0, sum) : sum
  }
  return { kernels, answer, plain }
}

test.each<Layer>([
  [4, 4, 24, 16, 'linear'],
  [5, 7, 3, 8, 'relu'],
  [1, 70, 17, 24, 'linear'],
  [10, 33, 40, 64, 'relu'],
])('%i × %i, %i to %i, %s: every bit is that of the plain sum', (...layer) => {
  const { kernels, answer, plain } = bothWays(layer)
  expect(kernels).toContain('Pointwise')
  expect(answer).toEqual(plain)
})

test.each<Layer>([
  [1, 3, 24, 16, 'linear'],
  [4, 4, 24, 12, 'relu'],
])('%i × %i, %i to %i: what it does not suit is done as ever', (...layer) => {
  const { kernels, answer, plain } = bothWays(layer)
  expect(kernels).not.toContain('Pointwise')
  answer.forEach((value, i) => expect(value).toBeCloseTo(plain[i], 4))
})
