import type { OnnxGraph, OnnxNode } from '../onnx/read'

/**
 * What TensorFlow's own rewriting leaves, as simpler nodes: `(x / 6) · min(max(x + 3, 0), 6)` is a
 * hard swish, and a bias that is added after two sums were is the convolution's again.
 */
export function collapseIdioms(graph: OnnxGraph): OnnxGraph {
  for (const times of graph.nodes.filter(({ op }) => op === 'Mul')) collapseSwish(graph, times)
  for (const sum of graph.nodes.filter(({ op }) => op === 'Add')) bringBiasBack(graph, sum)
  return graph
}

const makerOf = (graph: OnnxGraph, name: string, op: string) =>
  graph.nodes.find((node) => node.op === op && node.out[0] === name)

/** The constant among two inputs, if it is a single number, and the other input. */
function scaled(graph: OnnxGraph, node: OnnxNode | undefined): [x: string, by: number] | undefined {
  const constant = node?.in.find((name) => graph.tensors.get(name)?.data.length === 1)
  if (!node || !constant) return undefined
  return [node.in.find((name) => name !== constant)!, graph.tensors.get(constant)!.data[0]]
}

function collapseSwish(graph: OnnxGraph, times: OnnxNode) {
  const [first, second] = times.in
  const sixth = scaled(graph, makerOf(graph, first, 'Mul'))
  const clip = makerOf(graph, second, 'Clip')
  const plus = clip && scaled(graph, makerOf(graph, clip.in[0], 'Add'))
  if (!sixth || !plus || sixth[0] !== plus[0] || plus[1] !== 3) return
  Object.assign(times, {
    op: 'HardSwish',
    in: [sixth[0]],
    attributes: { scale: sixth[1], shift: 0 },
  })
}

/** `(convolved + x) + bias` as `(convolved + bias) + x`. */
function bringBiasBack(graph: OnnxGraph, last: OnnxNode) {
  const bias = last.in.find((name) => graph.tensors.has(name))
  const sum = makerOf(
    graph,
    last.in.find((name) => name !== bias)!,
    'Add',
  )
  const conv = sum?.in.map((name) => makerOf(graph, name, 'Conv')).find(Boolean)
  const other = sum?.in.find((name) => name !== conv?.out[0])
  if (!bias || !conv || !sum || !other || graph.tensors.has(other)) return
  if (graph.nodes.filter((node) => node.in.includes(sum.out[0])).length > 1)
    throw new Error(`${sum.out[0]} is used twice: its bias can't be brought back`)
  const between = `${conv.out[0]}:biased`
  Object.assign(sum, { in: [conv.out[0], bias], out: [between] })
  Object.assign(last, { in: [between, other] })
}
