import { beforeAll, expect, test } from 'vitest'
import { openNet } from '../../../src/engines/nets/net'
import { openTensors } from '../../../src/engines/nets/tensors'
import { packGraph } from '../../../tools/onnx/pack'
import type { OnnxGraph, OnnxNode, OnnxTensor } from '../../../tools/onnx/read'
import { unzoom } from '../../../tools/onnx/unzoom'
import { sourceParts } from '../../../tools/source-parts'

/** The rewritten graph gives the same numbers, rim and corners included. */
beforeAll(() => openTensors(sourceParts))

let seed = 1
const random = () => ((seed = (seed * 16807) % 2147483647) / 2147483647) * 2 - 1
const weights = (...dims: number[]): OnnxTensor => ({
  dims,
  data: Float32Array.from({ length: dims.reduce((product, n) => product * n, 1) }, random),
})
const conv = (
  x: string,
  filter: string,
  out: string,
  size: number,
  more: object = {},
  bias: string[] = [],
): OnnxNode => ({
  op: 'Conv',
  in: [x, filter, ...bias],
  out: [out],
  attributes: {
    group: 1,
    strides: [1, 1],
    dilations: [1, 1],
    pads: Array(4).fill((size - 1) / 2),
    ...more,
  },
})
const zoom = (x: string, factors: string, out: string): OnnxNode => ({
  op: 'Resize',
  in: [x, '', factors],
  out: [out],
  attributes: { mode: 'nearest', coordinate_transformation_mode: 'asymmetric' },
})
const by = (n: number): OnnxTensor => ({ dims: [4], data: Float32Array.of(1, 1, n, n) })
const copy = (graph: OnnxGraph): OnnxGraph => ({
  ...structuredClone({ ...graph, tensors: [] }),
  tensors: new Map(
    [...graph.tensors].map(([name, { dims, data }]) => [
      name,
      { dims: [...dims], data: data.slice() },
    ]),
  ),
})

function answers(graph: OnnxGraph, shapes: number[][]): Float32Array {
  seed = 7
  const inputs = shapes.map((shape) => ({
    data: weights(...shape).data as Float32Array,
    shape,
  }))
  return openNet(
    packGraph(graph, () => 'f32'),
    { floats: true },
  ).run(...inputs)[0].data
}

function same(graph: OnnxGraph, shapes: number[][]) {
  const rewritten = unzoom(copy(graph))
  expect(rewritten.nodes.length).toBeGreaterThan(graph.nodes.length)
  const [before, after] = [answers(graph, shapes), answers(rewritten, shapes)]
  expect(after.length).toBe(before.length)
  expect(Math.max(...before.map((value, i) => Math.abs(value - after[i])))).toBeLessThan(1e-4)
}

test('maps of several sizes laid behind each other', () => {
  same(
    {
      inputs: ['a', 'b', 'c'],
      outputs: ['y'],
      tensors: new Map([
        ['four', by(4)],
        ['two', by(2)],
        ['thin', weights(5, 2, 1, 1)],
        ['filter', weights(6, 12, 3, 3)],
        ['bias', weights(6)],
      ]),
      nodes: [
        conv('c', 'thin', 'c5', 1),
        zoom('a', 'four', 'a4'),
        zoom('b', 'two', 'b2'),
        { op: 'Concat', in: ['a4', 'b2', 'c5'], out: ['all'], attributes: { axis: 1 } },
        conv('all', 'filter', 'y', 3, { activation: 'relu' }, ['bias']),
      ],
    },
    [[1, 3, 4, 3], [1, 6, 8, 4], [1, 12, 16, 2]], // prettier-ignore
  )
})

test('an enlarged map added to a gated one', () => {
  same(
    {
      inputs: ['low', 'x', 'gate'],
      outputs: ['y'],
      tensors: new Map([
        ['two', by(2)],
        ['thin', weights(8, 2, 1, 1)],
        ['filter', weights(5, 8, 3, 3)],
        ['after', weights(8, 8, 1, 1)],
      ]),
      nodes: [
        conv('x', 'thin', 'wide', 1),
        { op: 'GlobalAveragePool', in: ['wide'], out: ['mean'], attributes: {} },
        conv('mean', 'after', 'squeezed', 1),
        { op: 'Mul', in: ['squeezed', 'gate'], out: ['by'], attributes: {} },
        { op: 'Mul', in: ['wide', 'by'], out: ['weighed'], attributes: {} },
        { op: 'Add', in: ['wide', 'weighed'], out: ['gated'], attributes: {} },
        zoom('low', 'two', 'high'),
        { op: 'Add', in: ['gated', 'high'], out: ['sum'], attributes: {} },
        conv('sum', 'filter', 'y', 3),
      ],
    },
    [[1, 3, 5, 8], [1, 6, 10, 2], [1, 1, 1, 8]], // prettier-ignore
  )
})
