import type { TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { kernelsOf } from './kernels'
import { product } from './product'

/** Tensors side by side along one axis; null for what holds other numbers than floats. */
export function join(
  tensors: readonly TensorInfo[],
  along: number,
  backend: BackendWasm,
): TensorInfo | null {
  if (tensors.some(({ dtype }) => dtype !== 'float32')) return null
  const shape = [...tensors[0].shape]
  const axis = (along + shape.length) % shape.length
  const rows = product(shape.slice(0, axis))
  shape[axis] = tensors.reduce((sum, it) => sum + it.shape[axis], 0)
  const made = backend.makeOutput(shape, 'float32')
  // Memory may move while it is given out, but not from here on.
  const at = (it: TensorInfo) => backend.typedArrayFromHeap(it).byteOffset
  const size = (of: readonly number[]) => product(of.slice(axis)) * Float32Array.BYTES_PER_ELEMENT
  let to = at(made)
  for (const it of tensors) {
    const run = size(it.shape)
    if (rows && run) kernelsOf(backend).spreadRuns(at(it), run, to, size(shape), rows, run)
    to += run
  }
  return made
}
