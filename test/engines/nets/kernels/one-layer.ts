import { engine } from '@tensorflow/tfjs-core'
import { vi } from 'vitest'
import { openNet } from '../../../../src/engines/nets/net'
import { packGraph } from '../../../../tools/onnx/pack'
import { dice } from '../../../kit/dice'

/** A convolution over a picture, both of dice. */
export interface OneLayer {
  batch: number
  height: number
  width: number
  into: number
  out: number
  filter: readonly [high: number, wide: number]
  strides: readonly [number, number]
  /** ONNX: top, left, bottom, right. */
  pads: readonly [number, number, number, number]
  relu: boolean
  /** One filter a channel; `out` is then as many as `into`. */
  depthwise: boolean
  seed: number
}

/**
 * What a net of this one layer answers, asked twice, and the plain sum, in double precision or as
 * each step is rounded.
 */
export function bothWays(layer: OneLayer, floats: boolean, round = (value: number) => value) {
  const { batch, height, width, into, out, filter, strides, pads, relu, depthwise } = layer
  const { to } = dice(layer.seed)
  const randoms = (count: number) =>
    Float32Array.from({ length: count }, () => to(2 ** 24) / 2 ** 23 - 1)
  const taps = filter[0] * filter[1]
  const deep = depthwise ? 1 : into
  const [picture, weights, bias] = [
    randoms(batch * height * width * into),
    randoms(out * deep * taps),
    randoms(out),
  ]
  const graph = {
    inputs: ['x'],
    outputs: ['y'],
    tensors: new Map([
      ['w', { dims: [out, deep, ...filter], data: weights }],
      ['b', { dims: [out], data: bias }],
    ]),
    nodes: [
      {
        op: 'Conv',
        in: ['x', 'w', 'b'],
        out: ['y'],
        attributes: {
          group: depthwise ? into : 1,
          strides: [...strides],
          dilations: [1, 1],
          pads: [...pads],
          activation: relu ? 'relu' : 'linear',
        },
      },
    ],
  }
  const net = openNet(
    packGraph(graph, () => 'f32'),
    { floats },
  )
  const ran = vi.spyOn(engine(), 'runKernel')
  const [answer, again] = [0, 1].map(
    () => net.run({ data: picture, shape: [batch, height, width, into] })[0].data,
  )
  const kernels = ran.mock.calls.map(([name]) => name)
  ran.mockRestore()
  return { kernels, answer, again, plain: plainly(layer, picture, weights, bias, round) }
}

function plainly(
  { batch, height, width, into, out, filter, strides, pads, relu, depthwise }: OneLayer,
  picture: Float32Array,
  weights: Float32Array,
  bias: Float32Array,
  round: (value: number) => number,
): Float64Array {
  const [high, wide] = filter
  const deep = depthwise ? 1 : into
  const up = Math.floor((height + pads[0] + pads[2] - high) / strides[0]) + 1
  const across = Math.floor((width + pads[1] + pads[3] - wide) / strides[1]) + 1
  return Float64Array.from({ length: batch * up * across * out }, (_, i) => {
    const k = i % out
    const column = Math.floor(i / out) % across
    const row = Math.floor(i / (out * across)) % up
    const n = Math.floor(i / (out * across * up))
    let sum = bias[k]
    for (let dy = 0; dy < high; dy++)
      for (let dx = 0; dx < wide; dx++) {
        const [y, x] = [row * strides[0] - pads[0] + dy, column * strides[1] - pads[1] + dx]
        if (y < 0 || x < 0 || y >= height || x >= width) continue
        for (let c = 0; c < deep; c++) {
          const pixel = picture[((n * height + y) * width + x) * into + (depthwise ? k : c)]
          const weight = weights[((k * deep + c) * high + dy) * wide + dx]
          sum = round(sum + round(pixel * weight))
        }
      }
    return relu ? Math.max(0, sum) : sum
  })
}

/** The root of the mean square. */
export const usual = (values: ArrayLike<number>): number =>
  Math.sqrt(Array.from(values).reduce((sum, value) => sum + value ** 2, 0) / values.length)

/** How far the answer is off, as a share of a usual value. */
export const offBy = (answer: ArrayLike<number>, plain: ArrayLike<number>): number =>
  usual(Array.from(answer, (value, i) => value - plain[i])) / usual(plain)
