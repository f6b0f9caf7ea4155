/**
 * Reads the part of ONNX's protobuf format that networks for inference use (field numbers:
 * onnx.proto3).
 */
export interface OnnxTensor {
  dims: number[]
  data: Float32Array | number[]
}

export type OnnxValue = number | number[] | string | OnnxTensor

export interface OnnxNode {
  op: string
  in: string[]
  out: string[]
  attributes: Record<string, OnnxValue>
}

export interface OnnxGraph {
  nodes: OnnxNode[]
  tensors: Map<string, OnnxTensor>
  inputs: string[]
  outputs: string[]
}

type Fields = Map<number, (Uint8Array | number)[]>

export function readOnnx(bytes: Uint8Array): OnnxGraph {
  const graph = fields(message(fields(bytes), 7))
  const tensors = new Map(messages(graph, 5).map((tensor) => [text(tensor, 8), tensorOf(tensor)]))
  return {
    nodes: messages(graph, 1).map(nodeOf),
    tensors,
    inputs: messages(graph, 11)
      .map((input) => text(input, 1))
      .filter((name) => !tensors.has(name)),
    outputs: messages(graph, 12).map((output) => text(output, 1)),
  }
}

function nodeOf(node: Fields): OnnxNode {
  return {
    op: text(node, 4),
    in: texts(node, 1),
    out: texts(node, 2),
    attributes: Object.fromEntries(
      messages(node, 5).map((attribute) => [text(attribute, 1), valueOf(attribute)]),
    ),
  }
}

function valueOf(attribute: Fields): OnnxValue {
  const type = number(attribute, 20)
  if (type === 1) return floats(attribute, 2)[0]
  if (type === 2) return number(attribute, 3)
  if (type === 3) return text(attribute, 4)
  if (type === 4) return tensorOf(fields(message(attribute, 5)))
  if (type === 6) return [...floats(attribute, 7)]
  if (type === 7) return integers(attribute, 8)
  throw new Error(`attribute ${text(attribute, 1)}: type ${type} is not known`)
}

function tensorOf(tensor: Fields): OnnxTensor {
  const dims = integers(tensor, 1)
  const type = number(tensor, 2)
  const raw = tensor.get(9)?.[0] as Uint8Array | undefined
  const view = raw && new DataView(raw.buffer, raw.byteOffset, raw.byteLength)
  const every = (size: number, read: (view: DataView, at: number) => number) =>
    Array.from({ length: view!.byteLength / size }, (_, i) => read(view!, i * size))
  if (type === 1) {
    return {
      dims,
      data: Float32Array.from(
        view ? every(4, (v, at) => v.getFloat32(at, true)) : floats(tensor, 4),
      ),
    }
  }
  if (type === 6)
    return { dims, data: view ? every(4, (v, at) => v.getInt32(at, true)) : integers(tensor, 5) }
  if (type === 7)
    return {
      dims,
      data: view ? every(8, (v, at) => Number(v.getBigInt64(at, true))) : integers(tensor, 7),
    }
  if (type === 9)
    return { dims, data: view ? every(1, (v, at) => v.getUint8(at)) : integers(tensor, 5) }
  throw new Error(`tensor ${text(tensor, 8)}: type ${type} is not known`)
}

function fields(bytes: Uint8Array): Fields {
  const found: Fields = new Map()
  let at = 0
  const put = (field: number, value: Uint8Array | number) => {
    const list = found.get(field)
    if (list) list.push(value)
    else found.set(field, [value])
  }
  while (at < bytes.length) {
    const [tag, next] = varint(bytes, at)
    at = next
    const kind = tag & 7
    const field = tag >>> 3
    if (kind === 0) {
      const [value, end] = varint(bytes, at)
      put(field, value)
      at = end
    } else if (kind === 2) {
      const [length, start] = varint(bytes, at)
      put(field, bytes.subarray(start, start + length))
      at = start + length
    } else {
      const size = kind === 5 ? 4 : 8
      put(field, bytes.subarray(at, at + size))
      at += size
    }
  }
  return found
}

/** Two's complement of 64 bits; exact up to 2^53, as far as shapes and steps go. */
function varint(bytes: Uint8Array, at: number): [value: number, next: number] {
  let value = 0n
  for (let shift = 0n; ; shift += 7n) {
    const byte = bytes[at++]
    value |= BigInt(byte & 127) << shift
    if (byte < 128) return [Number(BigInt.asIntN(64, value)), at]
  }
}

const decoder = new TextDecoder()
const message = (from: Fields, field: number) => from.get(field)?.[0] as Uint8Array
const messages = (from: Fields, field: number) =>
  ((from.get(field) ?? []) as Uint8Array[]).map(fields)
const texts = (from: Fields, field: number) =>
  ((from.get(field) ?? []) as Uint8Array[]).map((bytes) => decoder.decode(bytes))
const text = (from: Fields, field: number) => texts(from, field)[0] ?? ''
const number = (from: Fields, field: number) => (from.get(field)?.[0] as number | undefined) ?? 0

/** Repeated integers, packed or not. */
function integers(from: Fields, field: number): number[] {
  return (from.get(field) ?? []).flatMap((value) => {
    if (typeof value === 'number') return [value]
    const list: number[] = []
    for (let at = 0; at < value.length;) {
      const [item, next] = varint(value, at)
      list.push(item)
      at = next
    }
    return list
  })
}

/** Repeated floats, packed or not. */
function floats(from: Fields, field: number): Float32Array {
  return Float32Array.from(
    ((from.get(field) ?? []) as Uint8Array[]).flatMap((bytes) => {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(i * 4, true))
    }),
  )
}
