import type { TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { kernelsOf } from './kernels'

/** What the runtime is told of a part. */
export interface Part {
  begin: number | number[]
  /** −1: as far as there is. */
  size: number | number[]
}

/**
 * The same columns of each row of a matrix; null for other parts. The runtime's own copies all of
 * the matrix out of its memory first.
 */
export function cut(x: TensorInfo, { begin, size }: Part, backend: BackendWasm): TensorInfo | null {
  if (x.dtype !== 'float32' || x.shape.length !== 2) return null
  if (!Array.isArray(begin) || !Array.isArray(size)) return null
  if (begin.length !== 2 || size.length !== 2) return null
  const [rows, line] = x.shape
  const [[top, left], [high, wide]] = [begin, size]
  if (top !== 0 || (high >= 0 && high !== rows)) return null
  const length = wide < 0 ? line - left : wide
  const made = backend.makeOutput([rows, length], 'float32')
  // Memory may move while it is given out, but not from here on.
  const at = (it: TensorInfo) => backend.typedArrayFromHeap(it).byteOffset
  const bytes = Float32Array.BYTES_PER_ELEMENT
  const run = length * bytes
  if (rows && run)
    kernelsOf(backend).spreadRuns(at(x) + left * bytes, line * bytes, at(made), run, rows, run)
  return made
}
