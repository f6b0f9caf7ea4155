import { readFileSync } from 'node:fs'
import { fromHalf } from '../pack/half'
import type { OnnxTensor } from '../onnx/read'

/** A node of a TensorFlow.js graph model; constants are no nodes here. */
export interface TfNode {
  name: string
  op: string
  in: string[]
  attributes: Record<string, number[] | string[] | string | boolean>
}

export interface TfGraph {
  nodes: TfNode[]
  tensors: Map<string, OnnxTensor>
}

/** As protobuf is written in JSON: numbers as words, words in base64. */
interface Attribute {
  s?: string
  b?: boolean
  list?: { i?: string[]; s?: string[] }
}

interface Model {
  modelTopology: {
    node: { name: string; op: string; input?: string[]; attr?: Record<string, Attribute> }[]
  }
  weightsManifest: { weights: Spec[] }[]
}

interface Spec {
  name: string
  shape: number[]
  dtype: 'float32' | 'int32'
  quantization?: { dtype: string }
}

/**
 * Reads `PATH.json` and `PATH.bin`, as far as the wanted outputs depend on them. Throws on weights
 * that are kept otherwise than as whole numbers, floats and half floats.
 */
export function readTfGraph(path: string, outputs: readonly string[]): TfGraph {
  const model = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Model
  const nodes = model.modelTopology.node.map(({ name, op, input = [], attr = {} }) => ({
    name,
    op,
    in: input,
    attributes: Object.fromEntries(
      Object.entries(attr).flatMap(([key, value]) => {
        const plain = plainOf(value)
        return plain === undefined ? [] : [[key, plain]]
      }),
    ),
  }))
  const kept = reachable(nodes, outputs)
  const tensors = tensorsOf(model, readFileSync(`${path}.bin`))
  return { nodes: kept.filter(({ op }) => op !== 'Const'), tensors }
}

const word = (base64: string) => Buffer.from(base64, 'base64').toString()

function plainOf({ s, b, list }: Attribute): TfNode['attributes'][string] | undefined {
  if (s !== undefined) return word(s)
  if (list?.s) return list.s.map(word)
  return list?.i ? list.i.map(Number) : b
}

function tensorsOf({ weightsManifest }: Model, bytes: Buffer): TfGraph['tensors'] {
  const tensors: TfGraph['tensors'] = new Map()
  let at = 0
  for (const { name, shape, dtype, quantization } of weightsManifest.flatMap((it) => it.weights)) {
    const count = shape.reduce((product, n) => product * n, 1)
    const half = quantization?.dtype === 'float16'
    if (quantization && !half) throw new Error(`${name} is kept as ${quantization.dtype}`)
    const raw = new Uint8Array(bytes.subarray(at, (at += count * (half ? 2 : 4))))
    tensors.set(name, {
      dims: shape,
      data:
        dtype === 'int32'
          ? [...new Int32Array(raw.buffer)]
          : half
            ? fromHalf(raw)
            : new Float32Array(raw.buffer),
    })
  }
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes of weights left over`)
  return tensors
}

/** The nodes on which the outputs depend, in their order. */
function reachable(nodes: readonly TfNode[], outputs: readonly string[]): TfNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const seen = new Set<string>()
  const queue = [...outputs]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue
    const node = byName.get(name)
    if (!node) throw new Error(`no node ${name}`)
    seen.add(name)
    queue.push(...node.in)
  }
  return nodes.filter(({ name }) => seen.has(name))
}
