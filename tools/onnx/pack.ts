import type { NetHeader, NetNode } from '../../src/engines/nets/format'
import { fromHalf, toHalf } from '../pack/half'
import { moved } from './moved'
import type { OnnxGraph, OnnxNode, OnnxTensor } from './read'

/** How the weights of a tensor are kept. Small ones (biases, scales) always stay exact. */
export type Keep = (name: string, tensor: OnnxTensor) => 'f16' | 'i8' | 'f32'

const small = 256

/**
 * Lays the weights as the runtime wants them, gives short names and writes the format of
 * src/engines/nets/format.ts.
 */
export function packGraph(graph: OnnxGraph, keep: Keep = () => 'f16'): Uint8Array {
  const short = new Map<string, string>()
  const rename = (name: string) => {
    if (!name) return ''
    if (!short.has(name)) short.set(name, short.size.toString(36))
    return short.get(name)!
  }
  const header: NetHeader = {
    inputs: graph.inputs.map(rename),
    outputs: graph.outputs.map(rename),
    nodes: [],
    weights: [],
    numbers: {},
  }
  const nodes = graph.nodes.map((node) => laidNode(graph, node))
  const data: Uint8Array[] = []
  for (const [name, tensor] of graph.tensors) {
    if (!(tensor.data instanceof Float32Array)) {
      header.numbers[rename(name)] = tensor.data
      continue
    }
    const type = tensor.data.length < small ? exactly(tensor.data) : keep(name, tensor)
    header.weights.push({ name: rename(name), dims: tensor.dims, type })
    data.push(written[type](tensor.data, tensor.dims.at(-1) ?? 1))
  }
  header.nodes = nodes.map((node) => ({
    ...node,
    in: node.in.map(rename),
    out: node.out.map(rename),
  }))
  const head = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([length, head, ...data])
}

const exactly = (values: Float32Array) =>
  fromHalf(toHalf(values)).every((value, i) => value === values[i]) ? 'f16' : 'f32'

const written = {
  f32: (values: Float32Array) => Buffer.from(values.slice().buffer),
  f16(values: Float32Array) {
    const half = toHalf(values)
    const planes = Buffer.alloc(half.length)
    for (let i = 0; i < values.length; i++) {
      planes[i] = half[2 * i]
      planes[values.length + i] = half[2 * i + 1]
    }
    return planes
  },
  /** One scale for each output channel, which is the last axis. */
  i8(values: Float32Array, last: number) {
    const scales = new Float32Array(last)
    values.forEach(
      (value, i) => (scales[i % last] = Math.max(scales[i % last], Math.abs(value) / 127)),
    )
    const steps = Int8Array.from(values, (value, i) =>
      Math.round(scales[i % last] ? value / scales[i % last] : 0),
    )
    return Buffer.concat([Buffer.from(scales.buffer), Buffer.from(steps.buffer)])
  },
}

/**
 * Drops what the executor does not ask; moves a convolution's weights to `[height, width, in,
 * out]`.
 */
function laidNode(graph: OnnxGraph, node: OnnxNode): NetNode {
  const { op, in: inputs, out, attributes } = node
  const kept = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => asked.has(name)),
  ) as NetNode['attributes']
  if (op === 'Clip') {
    for (const [i, name] of ['min', 'max'].entries()) {
      const limit = inputs[i + 1] && graph.tensors.get(inputs[i + 1])?.data[0]
      if (typeof limit === 'number') kept[name] = limit
    }
    return { op, in: [inputs[0]], out, attributes: kept }
  }
  if (op !== 'Conv') return { op, in: inputs, out, attributes: kept }
  const weights = graph.tensors.get(inputs[1])!
  const depthwise = (attributes.group as number) > 1
  if (depthwise && weights.dims[1] !== 1)
    throw new Error('Convolutions in groups of several channels are not written')
  if (!laid.has(weights))
    graph.tensors.set(inputs[1], moved(weights, depthwise ? [2, 3, 0, 1] : [2, 3, 1, 0]))
  laid.add(graph.tensors.get(inputs[1])!)
  return { op, in: inputs, out, attributes: { ...kept, ...(depthwise && { depthwise: 1 }) } }
}

const laid = new WeakSet<OnnxTensor>()

const asked = new Set(
  (
    'strides pads dilations activation kernel_shape ceil_mode mode coordinate_transformation_mode blocksize scale shift alpha beta ' +
    'axis axes keepdims perm starts ends min max'
  ).split(' '),
)
