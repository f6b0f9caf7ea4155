import type { OnnxGraph, OnnxNode, OnnxTensor } from '../onnx/read'
import { moved } from '../onnx/moved'
import type { TfGraph, TfNode } from './read'

/**
 * A TensorFlow graph in ONNX's operators, filters laid as ONNX lays them. Pictures must have sides
 * that halve evenly wherever the graph halves them: only then are the frames that TensorFlow calls
 * SAME the same for every size.
 */
export function lower({ nodes, tensors }: TfGraph, outputs: string[]): OnnxGraph {
  const graph: OnnxGraph = { nodes: [], tensors: new Map(), inputs: [], outputs }
  for (const [name, { dims, data }] of tensors)
    graph.tensors.set(name, { dims: dims.length === 3 ? dims.slice(2) : dims, data })
  for (const node of nodes) {
    if (node.op === 'Placeholder') graph.inputs.push(node.name)
    else if (lowered[node.op]) graph.nodes.push(...lowered[node.op]!(node, graph))
    else throw new Error(`${node.name}: nobody has written ${node.op}`)
  }
  return graph
}

type Lower = (node: TfNode, graph: OnnxGraph) => OnnxNode[]

const plain =
  (op: string): Lower =>
  (node) => [{ op, in: node.in, out: [node.name], attributes: {} }]

const tensorOf = ({ tensors }: OnnxGraph, { name, in: inputs }: TfNode, input: number) => {
  const tensor = tensors.get(inputs[input])
  if (!tensor) throw new Error(`${name}: its input ${input} is no constant`)
  return tensor
}

/** Of `[batch, height, width, channels]`, what is said of height and width. */
const across = (node: TfNode, attribute: string) =>
  (node.attributes[attribute] as number[]).slice(1, 3)

/** `[top, left, bottom, right]`: what doesn't divide by two goes to the bottom and the right. */
function frameOf(node: TfNode, size: readonly number[]): number[] {
  if (node.attributes.padding !== 'SAME') return [0, 0, 0, 0]
  const apart = (node.attributes.dilations ?? []) as number[]
  if (apart.some((n) => n !== 1)) throw new Error(`${node.name}: nobody has written SAME with gaps`)
  const all = across(node, 'strides').map((step, i) => Math.max(0, size[i] - step))
  return [...all.map((n) => Math.floor(n / 2)), ...all.map((n) => Math.ceil(n / 2))]
}

const over = (node: TfNode, size: readonly number[]) => ({
  strides: across(node, 'strides'),
  pads: frameOf(node, size),
})

/** The convolution, then each step that TensorFlow has fused with it. */
const conv: Lower = (node, graph) => {
  const [x, , ...more] = node.in
  const { dims } = tensorOf(graph, node, 1)
  const filter = relaid(graph, node, [3, 2, 0, 1])
  const steps = (node.attributes.fused_ops ?? []) as string[]
  const inputs = [x, filter, ...(steps[0] === 'BiasAdd' ? more.splice(0, 1) : [])]
  const attributes = {
    ...over(node, dims),
    dilations: across(node, 'dilations'),
    group: 1,
  }
  const made: OnnxNode[] = [{ op: 'Conv', in: inputs, out: [node.name], attributes }]
  for (const step of steps.filter((it) => it !== 'BiasAdd')) {
    const before = `${node.name}:before${step}`
    made.at(-1)!.out = [before]
    const op = ({ Relu: 'Relu', Prelu: 'PRelu' } as Record<string, string>)[step]
    if (!op) throw new Error(`${node.name}: nobody has written ${step}`)
    const given = [before, ...(op === 'PRelu' ? more.splice(0, 1) : [])]
    made.push({ op, in: given, out: [node.name], attributes: {} })
  }
  return made
}

const depthwise: Lower = (node, graph) => {
  const { dims } = tensorOf(graph, node, 1)
  const filter = relaid(graph, node, [2, 3, 0, 1])
  const attributes = {
    ...over(node, dims),
    dilations: across(node, 'dilations'),
    group: dims[2],
  }
  return [{ op: 'Conv', in: [node.in[0], filter], out: [node.name], attributes }]
}

/** The first input is the size that comes out, the second the filter. */
const transposed: Lower = (node, graph) => {
  const filter = relaid(graph, node, [3, 2, 0, 1])
  const strides = across(node, 'strides')
  return [
    { op: 'ConvTranspose', in: [node.in[2], filter], out: [node.name], attributes: { strides } },
  ]
}

function relaid(graph: OnnxGraph, node: TfNode, order: number[]): string {
  const name = `${node.name}:filter`
  graph.tensors.set(name, moved(tensorOf(graph, node, 1), order))
  return name
}

const pool =
  (op: string): Lower =>
  (node) => {
    const size = across(node, 'ksize')
    const attributes = { kernel_shape: size, ...over(node, size) }
    return [{ op, in: node.in, out: [node.name], attributes }]
  }

/** TensorFlow says before and after for each axis in turn, ONNX all befores first. */
const pad: Lower = (node, graph) => {
  const pairs = tensorOf(graph, node, 1).data as number[]
  const of = (side: 0 | 1) => [0, 3, 1, 2].map((axis) => pairs[2 * axis + side])
  return [
    { op: 'Pad', in: [node.in[0]], out: [node.name], attributes: { pads: [...of(0), ...of(1)] } },
  ]
}

const resize: Lower = (node, graph) => {
  const [x] = node.in
  const name = `${node.name}:sizes`
  const sizes: OnnxTensor = {
    dims: [4],
    data: [1, 1, ...(tensorOf(graph, node, 1).data as number[])],
  }
  graph.tensors.set(name, sizes)
  const attributes = {
    mode: 'linear',
    coordinate_transformation_mode: node.attributes.half_pixel_centers
      ? 'half_pixel'
      : node.attributes.align_corners
        ? 'align_corners'
        : 'asymmetric',
  }
  return [{ op: 'Resize', in: [x, '', '', name], out: [node.name], attributes }]
}

const clip: Lower = (node, graph) => {
  const limits = [0, 6].map((limit) => {
    graph.tensors.set(`limit:${limit}`, { dims: [], data: Float32Array.of(limit) })
    return `limit:${limit}`
  })
  return [{ op: 'Clip', in: [node.in[0], ...limits], out: [node.name], attributes: {} }]
}

/** A sum of two; of more it would be several nodes, which no graph of ours has needed. */
const addN: Lower = (node, graph) => {
  if (node.in.length !== 2) throw new Error(`${node.name} adds up ${node.in.length}, not two`)
  return plain('Add')(node, graph)
}

const lowered: Record<string, Lower | undefined> = {
  _FusedConv2D: conv,
  Conv2D: conv,
  DepthwiseConv2dNative: depthwise,
  Conv2DBackpropInput: transposed,
  Add: plain('Add'),
  AddV2: plain('Add'),
  AddN: addN,
  Mul: plain('Mul'),
  Relu: plain('Relu'),
  Prelu: plain('PRelu'),
  Sigmoid: plain('Sigmoid'),
  Relu6: clip,
  MaxPool: pool('MaxPool'),
  AvgPool: pool('AveragePool'),
  Pad: pad,
  ResizeBilinear: resize,
}
