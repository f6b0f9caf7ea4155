import type { TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'

/** Matrices lie in stripes of so many columns. */
export const stripe = 8

/** Where in a striped matrix of `into` rows the number of one row and column lies. */
export const stripedAt = (into: number, row: number, column: number): number =>
  (Math.floor(column / stripe) * into + row) * stripe + (column % stripe)

/**
 * What a net's own filter is turned into, once, and kept in the runtime's memory for as long as
 * that is.
 */
export function turnedInto(
  shape: (filter: TensorInfo) => number[],
  fill: (from: Float32Array, to: Float32Array, filter: TensorInfo) => void,
) {
  const kept = new WeakMap<object, TensorInfo>()
  return (filter: TensorInfo, backend: BackendWasm): TensorInfo => {
    let it = kept.get(filter.dataId)
    if (!it) {
      kept.set(filter.dataId, (it = backend.makeOutput(shape(filter), 'float32')))
      fill(
        backend.typedArrayFromHeap(filter) as Float32Array,
        backend.typedArrayFromHeap(it) as Float32Array,
        filter,
      )
    }
    return it
  }
}
