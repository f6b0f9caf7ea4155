import { engine } from '@tensorflow/tfjs-core'
import { beforeAll, expect, test, vi } from 'vitest'
import { openNet } from '../../../../src/engines/nets/net'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { packGraph } from '../../../../tools/onnx/pack'
import { sourceParts } from '../../../../tools/source-parts'

beforeAll(() => openTensors(sourceParts))

let seed = 3
const random = () => ((seed = (seed * 16807) % 2147483647) / 2147483647) * 2 - 1
const randoms = (count: number) => Float32Array.from({ length: count }, random)

interface Layer {
  height: number
  width: number
  into: number
  out: number
  relu: boolean
}

/**
 * A layer as the net does it, and as the sum that it stands for; the picture has its channels last,
 * the filter first. `off`: the worst error as a share of a usual value.
 */
function bothWays({ height, width, into, out, relu }: Layer) {
  const [picture, filter, bias] = [
    randoms(height * width * into),
    randoms(out * into * 9),
    randoms(out),
  ]
  const graph = {
    inputs: ['x'],
    outputs: ['y'],
    tensors: new Map([
      ['w', { dims: [out, into, 3, 3], data: filter }],
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
          pads: [1, 1, 1, 1],
          activation: relu ? 'relu' : 'linear',
        },
      },
    ],
  }
  const net = openNet(
    packGraph(graph, () => 'f32'),
    { floats: true },
  )
  const ran = vi.spyOn(engine(), 'runKernel')
  const answers = [0, 1].map(
    () => net.run({ data: picture, shape: [1, height, width, into] })[0].data,
  )
  const kernels = ran.mock.calls.map(([name]) => name)
  ran.mockRestore()

  const plain = new Float32Array(height * width * out)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let k = 0; k < out; k++) {
        let sum = bias[k]
        for (let c = 0; c < into; c++) {
          for (let tap = 0; tap < 9; tap++) {
            const [py, px] = [y + Math.floor(tap / 3) - 1, x + (tap % 3) - 1]
            if (py < 0 || px < 0 || py >= height || px >= width) continue
            sum += picture[(py * width + px) * into + c] * filter[(k * into + c) * 9 + tap]
          }
        }
        plain[(y * width + x) * out + k] = relu ? Math.max(0, sum) : sum
      }
    }
  }
  const usual = Math.hypot(...plain) / Math.sqrt(plain.length)
  const off =
    Math.max(
      ...answers.map((answer) => Math.max(...answer.map((value, i) => Math.abs(value - plain[i])))),
    ) / usual
  return { kernels, answers, off }
}

test.each<Layer>([
  { height: 4, width: 4, into: 32, out: 8, relu: false },
  { height: 8, width: 12, into: 36, out: 16, relu: true },
  { height: 20, width: 24, into: 128, out: 64, relu: true },
])('$height × $width, $into to $out, relu $relu: the same numbers with fewer products', (layer) => {
  const { kernels, answers, off } = bothWays(layer)
  expect(kernels).toContain('Winograd')
  expect(off).toBeLessThan(1e-4)
  expect(answers[0]).toEqual(answers[1])
})

test.each<Layer>([
  { height: 6, width: 8, into: 32, out: 8, relu: true },
  { height: 8, width: 8, into: 16, out: 8, relu: false },
  { height: 8, width: 8, into: 32, out: 1, relu: true },
])('$height × $width, $into to $out: what it does not suit is done as ever', (layer) => {
  const { kernels, off } = bothWays(layer)
  expect(kernels).not.toContain('Winograd')
  expect(off).toBeLessThan(1e-4)
})
