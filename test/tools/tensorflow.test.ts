import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { openNet } from '../../src/engines/nets/net'
import { openTensors } from '../../src/engines/nets/tensors'
import { packGraph } from '../../tools/onnx/pack'
import { fuse } from '../../tools/onnx/simplify'
import { fromHalf, toHalf } from '../../tools/pack/half'
import { sourceParts } from '../../tools/source-parts'
import { collapseIdioms } from '../../tools/tensorflow/idioms'
import { lower } from '../../tools/tensorflow/lower'
import { readTfGraph } from '../../tools/tensorflow/read'
import { dice } from '../kit/dice'
import { newFolder } from '../kit/folder'

/*
 * A graph with all that TensorFlow's have: the net that is made of it gives what the runtime's own
 * operations give, SAME frames of even and odd filters included.
 */

beforeAll(() => openTensors(sourceParts))

const { to } = dice(3)
const made = (...dims: number[]): Weights => ({
  dims,
  values: fromHalf(
    toHalf(
      Float32Array.from({ length: tf.util.sizeFromShape(dims) }, () => (to(2001) - 1000) / 1000),
    ),
  ),
})
const single = (value: number): Weights => ({
  dims: [],
  values: fromHalf(toHalf(Float32Array.of(value))),
})

interface Weights {
  dims: number[]
  values: Float32Array | Int32Array
}

const weights: Record<string, Weights> = {
  first: made(5, 5, 3, 8),
  firstBias: made(8),
  slopes: made(1, 1, 8),
  each: made(3, 3, 8, 1),
  point: made(1, 1, 8, 12),
  pads: { dims: [4, 2], values: Int32Array.of(0, 0, 0, 0, 0, 0, 0, 4) },
  pointBias: made(12),
  three: single(3),
  sixth: single(1 / 6),
  size: { dims: [2], values: Int32Array.of(8, 8) },
  made: { dims: [4], values: Int32Array.of(1, 16, 16, 1) },
  last: made(2, 2, 1, 12),
  lastBias: made(1),
}

const listed = (...numbers: number[]) => ({ list: { i: numbers.map(String) } })
const word = (text: string) => Buffer.from(text).toString('base64')
const over = (step: number, padding: string) => ({
  strides: listed(1, step, step, 1),
  dilations: listed(1, 1, 1, 1),
  padding: { s: word(padding) },
})
const node = (op: string, name: string, input: string[], attr = {}) => ({ op, name, input, attr })

const nodes = [
  node('Placeholder', 'x', []),
  ...Object.keys(weights).map((name) => node('Const', name, [])),
  node('_FusedConv2D', 'shrunk', ['x', 'first', 'firstBias', 'slopes'], {
    ...over(2, 'SAME'),
    fused_ops: { list: { s: ['BiasAdd', 'Prelu'].map(word) } },
  }),
  node('DepthwiseConv2dNative', 'filtered', ['shrunk', 'each'], over(2, 'SAME')),
  node('MaxPool', 'pooled', ['shrunk'], { ...over(2, 'VALID'), ksize: listed(1, 2, 2, 1) }),
  node('Pad', 'widened', ['pooled', 'pads']),
  node('Conv2D', 'mixed', ['filtered', 'point'], over(1, 'VALID')),
  node('AddN', 'two', ['mixed', 'widened']),
  node('AddV2', 'sum', ['pointBias', 'two']),
  node('Mul', 'small', ['sixth', 'sum']),
  node('Add', 'shifted', ['sum', 'three']),
  node('Relu6', 'gate', ['shifted']),
  node('Mul', 'swished', ['small', 'gate']),
  node('ResizeBilinear', 'enlarged', ['swished', 'size'], { half_pixel_centers: { b: true } }),
  node('Conv2DBackpropInput', 'painted', ['made', 'last', 'enlarged'], over(2, 'SAME')),
  node('Add', 'biased', ['painted', 'lastBias']),
  node('Sigmoid', 'mask', ['biased']),
]

function written(quantization: (values: Weights['values']) => { dtype: string } | undefined) {
  const path = join(newFolder(), 'model')
  const list = Object.entries(weights)
  const halved = ({ values }: Weights) => quantization(values)?.dtype === 'float16'
  const specs = list.map(([name, { dims, values }]) => ({
    name,
    shape: dims,
    dtype: values instanceof Int32Array ? 'int32' : 'float32',
    quantization: quantization(values),
  }))
  writeFileSync(
    `${path}.json`,
    JSON.stringify({ modelTopology: { node: nodes }, weightsManifest: [{ weights: specs }] }),
  )
  const bytes = list.map(([, one]) =>
    halved(one) ? toHalf(one.values as Float32Array) : Buffer.from(one.values.slice().buffer),
  )
  writeFileSync(`${path}.bin`, Buffer.concat(bytes))
  return path
}

const halves = (values: Weights['values']) =>
  values instanceof Float32Array ? { dtype: 'float16' } : undefined

function expected(x: tf.Tensor4D): tf.Tensor[] {
  const of = <T extends tf.Tensor>(name: string) =>
    tf.tensor(weights[name].values, weights[name].dims) as T
  const biased = tf.add<tf.Tensor4D>(
    tf.conv2d(x, of<tf.Tensor4D>('first'), 2, 'same'),
    of('firstBias'),
  )
  const shrunk = tf.prelu<tf.Tensor4D>(biased, of<tf.Tensor4D>('slopes'))
  const filtered = tf.depthwiseConv2d<tf.Tensor4D>(shrunk, of<tf.Tensor4D>('each'), 2, 'same')
  const around: [number, number][] = [
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 4],
  ]
  const widened = tf.pad(tf.maxPool<tf.Tensor4D>(shrunk, 2, 2, 'valid'), around)
  const mixed = tf.conv2d(filtered, of<tf.Tensor4D>('point'), 1, 'valid')
  const sum = tf.add(tf.add(mixed, widened), of('pointBias'))
  const gate = tf.clipByValue(tf.add(sum, 3), 0, 6)
  const swished = tf.mul<tf.Tensor4D>(tf.mul(sum, of('sixth')), gate)
  const enlarged = tf.image.resizeBilinear(swished, [8, 8], false, true)
  const painted = tf.conv2dTranspose(enlarged, of<tf.Tensor4D>('last'), [1, 16, 16, 1], 2, 'same')
  return [tf.sigmoid(tf.add(painted, of('lastBias'))), swished]
}

test('the net gives what the graph gives, in fewer steps', () => {
  const outputs = ['mask', 'swished']
  const graph = readTfGraph(written(halves), outputs)
  const lean = fuse(collapseIdioms(lower(graph, outputs)))
  expect(lean.nodes.map(({ op }) => op).join(' ')).toBe(
    'Conv PRelu Conv MaxPool Pad Conv Add HardSwish Resize Conv DepthToSpace',
  )
  const { values: data, dims: shape } = made(1, 16, 16, 3)
  const answers = openNet(packGraph(lean), { floats: true }).run({
    data: data as Float32Array,
    shape,
  })
  expected(tf.tensor4d(data, shape as [number, number, number, number])).forEach((wanted, i) => {
    expect(answers[i].shape).toEqual(wanted.shape)
    const values = wanted.dataSync()
    const off = answers[i].data.map((value, at) => Math.abs(value - values[at]))
    expect(Math.max(...off)).toBeLessThan(1e-4)
  })
})

test('a sum of three is refused', () => {
  const whole = readTfGraph(written(halves), ['mask'])
  whole.nodes.find(({ op }) => op === 'AddN')!.in.push('mixed')
  expect(() => lower(whole, ['mask'])).toThrow('two adds up 3')
})

test('what nobody has written is refused by its name', () => {
  const whole = readTfGraph(written(halves), ['mask'])
  whole.nodes.at(-1)!.op = 'Softplus'
  expect(() => lower(whole, ['mask'])).toThrow('mask: nobody has written Softplus')
  expect(() => readTfGraph(written(halves), ['gone'])).toThrow('no node gone')
  expect(() =>
    readTfGraph(
      written(() => ({ dtype: 'uint8' })),
      ['mask'],
    ),
  ).toThrow('uint8')
})
