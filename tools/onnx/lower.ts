import type { OnnxGraph, OnnxNode } from './read'

/**
 * PyTorch writes layers that our runtime spells out: Flatten is a reshape, Gemm a product and a
 * sum.
 */
export const lower = (graph: OnnxGraph): OnnxGraph => ({
  ...graph,
  nodes: graph.nodes.flatMap((node) => lowered(node, graph)),
})

function lowered(node: OnnxNode, { tensors }: OnnxGraph): OnnxNode[] {
  const [made] = node.out
  if (node.op === 'Flatten') {
    tensors.set(`${made}.shape`, { dims: [2], data: [0, -1] })
    return [{ ...node, op: 'Reshape', in: [node.in[0], `${made}.shape`], attributes: {} }]
  }
  if (node.op !== 'Gemm') return [node]
  const [x, name, bias] = node.in
  const { dims, data } = tensors.get(name)!
  const [rows, columns] = dims
  const turned = Float32Array.from(
    data,
    (_, i) => data[(i % rows) * columns + Math.floor(i / rows)],
  )
  tensors.set(`${name}.turned`, { dims: [columns, rows], data: turned })
  tensors.delete(name)
  return [
    { ...node, op: 'MatMul', in: [x, `${name}.turned`], out: [`${made}.product`], attributes: {} },
    { ...node, op: 'Add', in: [`${made}.product`, bias], out: [made], attributes: {} },
  ]
}
