/**
 * A packed network: `uint32 length of header · header (JSON) · weights`. Weights are laid as the
 * runtime wants them (convolutions `[height, width, in, out]`), quantised, and dequantised once
 * when the net is opened: `f16` half floats, all low bytes before all high bytes, which gzip likes
 * better; `i8` one scale (`f32`) for each step of the last axis before the values.
 */
export interface NetHeader {
  inputs: string[]
  outputs: string[]
  nodes: NetNode[]
  weights: { name: string; dims: number[]; type: 'f16' | 'i8' | 'f32' }[]
  /** Small integers: shapes, axes, steps. */
  numbers: Record<string, number[]>
}

export interface NetNode {
  op: string
  in: string[]
  out: string[]
  attributes: Record<string, number | number[] | string>
}

export interface Weight {
  dims: number[]
  data: Float32Array
}

export interface Graph extends Omit<NetHeader, 'weights'> {
  weights: Map<string, Weight>
}

export function unpackGraph(bytes: Uint8Array): Graph {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = 4 + view.getUint32(0, true)
  const { weights: table, ...header } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(4, start)),
  ) as NetHeader
  const weights = new Map<string, Weight>()
  let at = start
  for (const { name, dims, type } of table) {
    const size = dims.reduce((product, n) => product * n, 1)
    const [data, next] = readers[type](bytes, at, size, dims.at(-1) ?? 1)
    weights.set(name, { dims, data })
    at = next
  }
  return { ...header, weights }
}

type Reader = (
  bytes: Uint8Array,
  at: number,
  size: number,
  last: number,
) => [Float32Array, next: number]

const readers: Record<NetHeader['weights'][number]['type'], Reader> = {
  f32: (bytes, at, size) => [floats(bytes, at, size), at + 4 * size],
  f16(bytes, at, size) {
    const data = new Float32Array(size)
    for (let i = 0; i < size; i++)
      data[i] = halfFloats()[bytes[at + i] | (bytes[at + size + i] << 8)]
    return [data, at + 2 * size]
  },
  i8(bytes, at, size, last) {
    const scales = floats(bytes, at, last)
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + 4 * last, size)
    return [Float32Array.from(values, (value, i) => value * scales[i % last]), at + 4 * last + size]
  },
}

/** A copy, because the bytes may start anywhere. */
function floats({ buffer, byteOffset }: Uint8Array, at: number, size: number): Float32Array {
  return new Float32Array(buffer.slice(byteOffset + at, byteOffset + at + 4 * size))
}

let table: Float32Array | undefined

/** The value of each of the 65,536 half floats. */
function halfFloats(): Float32Array {
  table ??= Float32Array.from({ length: 65536 }, (_, half) => {
    const sign = half & 0x8000 ? -1 : 1
    const exponent = (half >> 10) & 31
    const fraction = half & 1023
    return exponent === 0
      ? sign * fraction * 2 ** -24
      : sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
  })
  return table
}
