import type { OnnxGraph, OnnxNode, OnnxTensor } from './read'
import { unzoom } from './unzoom'

/**
 * Rewrites a graph so that fewer, larger steps give the same numbers: constants become tensors,
 * normalisations and learned scales go into the weights of the convolution beside them, activations
 * into the convolution, idioms of exporters into one node.
 */
export function simplify(graph: OnnxGraph): OnnxGraph {
  takeConstants(graph)
  dropCasts(graph)
  collapse(graph)
  foldInto(graph)
  foldScaleAhead(graph)
  fuseActivations(graph)
  splitTransposed(graph)
  unzoom(graph)
  dropDead(graph)
  return graph
}

/**
 * As far as no weight changes by it: biases and activations go into the convolution before them.
 * For weights that are kept as half floats, which would be rounded anew.
 */
export function fuse(graph: OnnxGraph): OnnxGraph {
  foldInto(graph)
  fuseActivations(graph)
  splitTransposed(graph)
  dropDead(graph)
  return graph
}

const users = (graph: OnnxGraph, name: string) =>
  graph.nodes.filter((node) => node.in.includes(name))

/** The only node that takes this one's result, if there is exactly one. */
function onlyUser(graph: OnnxGraph, node: OnnxNode): OnnxNode | undefined {
  const all = users(graph, node.out[0])
  return all.length === 1 && !graph.outputs.includes(node.out[0]) ? all[0] : undefined
}

const drop = (graph: OnnxGraph, gone: OnnxNode) =>
  (graph.nodes = graph.nodes.filter((node) => node !== gone))

/** `node` answers under the name of `last`, which goes. */
function absorb(graph: OnnxGraph, node: OnnxNode, last: OnnxNode) {
  node.out = [last.out[0]]
  drop(graph, last)
}

function replaceUses(graph: OnnxGraph, from: string, to: string) {
  for (const node of graph.nodes) node.in = node.in.map((name) => (name === from ? to : name))
}

function takeConstants(graph: OnnxGraph) {
  for (const node of graph.nodes.filter(({ op }) => op === 'Constant')) {
    graph.tensors.set(node.out[0], node.attributes.value as OnnxTensor)
    drop(graph, node)
  }
}

function dropCasts(graph: OnnxGraph) {
  const times1 = ({ op, in: [a, b] }: OnnxNode) =>
    op === 'Mul' && (scalar(graph, b) === 1 || scalar(graph, a) === 1)
  for (const node of graph.nodes.filter(
    (node) => ['Cast', 'Identity', 'Dropout'].includes(node.op) || times1(node),
  )) {
    if (graph.outputs.includes(node.out[0])) continue
    const source = node.op === 'Mul' && scalar(graph, node.in[0]) === 1 ? node.in[1] : node.in[0]
    replaceUses(graph, node.out[0], source)
    drop(graph, node)
  }
}

const scalar = (graph: OnnxGraph, name: string) => {
  const tensor = graph.tensors.get(name)
  return tensor?.data.length === 1 ? tensor.data[0] : undefined
}

/** `x·clip(x+3, 0, 6)/6`, `x·sigmoid(x)` and `x²` become one node each. */
function collapse(graph: OnnxGraph) {
  for (const plus of graph.nodes.filter(
    ({ op, in: [, b] }) => op === 'Add' && scalar(graph, b) === 3,
  )) {
    const clip = onlyUser(graph, plus)
    const times = clip?.op === 'Clip' ? onlyUser(graph, clip) : undefined
    const over =
      times?.op === 'Mul' && times.in.includes(plus.in[0]) ? onlyUser(graph, times) : undefined
    if (over?.op !== 'Div' || scalar(graph, over.in[1]) !== 6) continue
    for (const gone of [clip!, times!]) drop(graph, gone)
    Object.assign(plus, {
      op: 'HardSwish',
      in: [plus.in[0]],
      attributes: { scale: 1 / 6, shift: 0 },
    })
    absorb(graph, plus, over)
  }
  for (const power of graph.nodes.filter(
    ({ op, in: [, b] }) => op === 'Pow' && scalar(graph, b) === 2,
  )) {
    Object.assign(power, { op: 'Square', in: [power.in[0]] })
  }
  for (const gate of graph.nodes.filter(({ op }) => op === 'Sigmoid')) {
    const times = onlyUser(graph, gate)
    if (times?.op !== 'Mul' || !times.in.includes(gate.in[0])) continue
    gate.op = 'Swish'
    absorb(graph, gate, times)
  }
}

/** What a node does to each channel, if it only multiplies or adds constants. */
function affine(graph: OnnxGraph, { op, in: inputs, attributes }: OnnxNode, channels: number) {
  const constant = (name: string) => {
    const tensor = graph.tensors.get(name)
    if (!tensor || (tensor.data.length !== 1 && tensor.data.length !== channels)) return undefined
    return (c: number) => tensor.data[tensor.data.length === 1 ? 0 : c]
  }
  if (op === 'Mul' || op === 'Add') {
    const by = constant(inputs[0]) ?? constant(inputs[1])
    if (!by) return undefined
    return op === 'Mul' ? { scale: by, shift: () => 0 } : { scale: () => 1, shift: by }
  }
  if (op !== 'BatchNormalization') return undefined
  const [gamma, beta, mean, variance] = inputs
    .slice(1, 5)
    .map((name) => graph.tensors.get(name)!.data)
  const scale = (c: number) => gamma[c] / Math.sqrt(variance[c] + (attributes.epsilon as number))
  return { scale, shift: (c: number) => beta[c] - mean[c] * scale(c) }
}

/** Constants after a convolution go into its weights. */
function foldInto(graph: OnnxGraph) {
  for (const conv of graph.nodes.filter(({ op }) => op === 'Conv' || op === 'ConvTranspose')) {
    for (let next = onlyUser(graph, conv); next; next = onlyUser(graph, conv)) {
      const transposed = conv.op === 'ConvTranspose'
      const weights = ownCopy(graph, conv, 1)
      const channels = weights.dims[transposed ? 1 : 0]
      const by = affine(graph, next, channels)
      if (!by) break
      const size = transposed ? weights.dims[2] * weights.dims[3] : weights.data.length / channels
      for (let i = 0; i < weights.data.length; i++)
        weights.data[i] *= by.scale(Math.floor(i / size) % channels)
      const bias = biasOf(graph, conv, channels)
      for (let c = 0; c < channels; c++) bias.data[c] = bias.data[c] * by.scale(c) + by.shift(c)
      absorb(graph, conv, next)
    }
  }
}

/**
 * A scale and a shift after a hard swish: into the swish, and on into the convolutions that follow
 * where that is exact.
 */
function foldScaleAhead(graph: OnnxGraph) {
  for (const swish of graph.nodes.filter(({ op }) => op === 'HardSwish')) {
    const attributes = swish.attributes as Record<string, number>
    for (let next = onlyUser(graph, swish); next; next = onlyUser(graph, swish)) {
      const by = affine(graph, next, 1)
      if (!by) break
      attributes.scale *= by.scale(0)
      attributes.shift = attributes.shift * by.scale(0) + by.shift(0)
      absorb(graph, swish, next)
    }
    const after = users(graph, swish.out[0])
    if (graph.outputs.includes(swish.out[0]) || !after.every(({ op }) => op === 'Conv')) continue
    // At a padded border the shift would be missing from the padding, so there it stays in the
    // swish.
    const bare = after.every(({ attributes: { pads } }) => (pads as number[]).every((n) => n === 0))
    const shift = bare ? attributes.shift / attributes.scale : 0
    for (const conv of after) {
      const weights = ownCopy(graph, conv, 1)
      for (let i = 0; i < weights.data.length; i++) weights.data[i] *= attributes.scale
      if (!shift) continue
      const each = weights.data.length / weights.dims[0]
      const bias = biasOf(graph, conv, weights.dims[0])
      for (let i = 0; i < weights.data.length; i++)
        bias.data[Math.floor(i / each)] += weights.data[i] * shift
    }
    attributes.shift = bare ? 0 : attributes.shift / attributes.scale
    attributes.scale = 1
  }
}

function ownCopy(graph: OnnxGraph, node: OnnxNode, input: number): OnnxTensor {
  const name = `${node.out[0]}:${input}`
  if (node.in[input] !== name && !node.in[input].endsWith(`:${input}`)) {
    const { dims, data } = graph.tensors.get(node.in[input])!
    graph.tensors.set(name, { dims, data: Float32Array.from(data) })
    node.in[input] = name
  }
  return graph.tensors.get(node.in[input])!
}

function biasOf(graph: OnnxGraph, conv: OnnxNode, channels: number): OnnxTensor {
  if (!conv.in[2]) {
    conv.in[2] = `${conv.out[0]}:bias`
    graph.tensors.set(conv.in[2], { dims: [channels], data: new Float32Array(channels) })
  }
  return ownCopy(graph, conv, 2)
}

function fuseActivations(graph: OnnxGraph) {
  const names: Record<string, string> = { Relu: 'relu', Sigmoid: 'sigmoid' }
  for (const conv of graph.nodes.filter(({ op }) => op === 'Conv' || op === 'ConvTranspose')) {
    const next = onlyUser(graph, conv)
    if (!next || !names[next.op] || graph.outputs.includes(conv.out[0])) continue
    conv.attributes.activation = names[next.op]
    absorb(graph, conv, next)
  }
}

/**
 * A transposed convolution whose steps are as wide as its filter paints blocks side by side: a 1×1
 * convolution, then the blocks.
 */
function splitTransposed(graph: OnnxGraph) {
  for (const node of graph.nodes.filter(({ op }) => op === 'ConvTranspose')) {
    const { dims, data } = graph.tensors.get(node.in[1])!
    const [into, out, size] = dims
    const blocks = size * size
    const weights = new Float32Array(data.length)
    const bias = new Float32Array(blocks * out)
    for (let block = 0; block < blocks; block++) {
      for (let o = 0; o < out; o++) {
        const channel = block * out + o
        for (let i = 0; i < into; i++)
          weights[channel * into + i] = data[(i * out + o) * blocks + block]
        bias[channel] = node.in[2] ? graph.tensors.get(node.in[2])!.data[o] : 0
      }
    }
    const name = `${node.out[0]}:blocks`
    graph.tensors.set(`${name}:1`, { dims: [blocks * out, into, 1, 1], data: weights })
    graph.tensors.set(`${name}:2`, { dims: [blocks * out], data: bias })
    const spread: OnnxNode = {
      op: 'DepthToSpace',
      in: [name],
      out: node.out,
      attributes: { blocksize: size },
    }
    const { activation } = node.attributes
    Object.assign(node, {
      op: 'Conv',
      in: [node.in[0], `${name}:1`, `${name}:2`],
      out: [name],
      attributes: {
        group: 1,
        strides: [1, 1],
        pads: [0, 0, 0, 0],
        ...(activation && { activation }),
      },
    })
    graph.nodes.splice(graph.nodes.indexOf(node) + 1, 0, spread)
  }
}

function dropDead(graph: OnnxGraph) {
  const needed = new Set(graph.outputs)
  graph.nodes = graph.nodes
    .reverse()
    .filter((node) => {
      if (!node.out.some((name) => needed.has(name))) return false
      for (const name of node.in) needed.add(name)
      return true
    })
    .reverse()
  for (const name of graph.tensors.keys()) if (!needed.has(name)) graph.tensors.delete(name)
}
