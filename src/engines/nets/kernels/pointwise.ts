import { registerKernel, type TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { filtered, type Filtering } from './filtered'
import { kernelsOf } from './kernels'
import { product } from './product'
import { stripe, stripedAt, turnedInto } from './products'

/*
 * A 1×1 filter is a matrix that each pixel is multiplied by. The sums are those of the runtime, bit
 * by bit: they begin with the bias and take one channel after the other. What differs is that rows
 * are taken in bands that stay in the processor's cache.
 */

const fewestRows = 4

export const suitsPointwise = (x: TensorInfo, filter: TensorInfo): boolean =>
  product(x.shape) / filter.shape[2] >= fewestRows &&
  filter.shape[0] === 1 &&
  filter.shape[1] === 1 &&
  filter.shape[3] % stripe === 0

export const pointwise = filtered('Pointwise')

registerKernel({
  kernelName: 'Pointwise',
  backendName: 'wasm',
  kernelFunc(given) {
    const { inputs, attrs, backend } = given as unknown as Filtering
    return multiplied(inputs, attrs.least, backend)
  },
})

/** The same for who is a kernel itself; a filter without a bias begins at nought. */
export function multiplied(
  { x, filter, bias }: { x: TensorInfo; filter: TensorInfo; bias?: TensorInfo },
  least: number,
  backend: BackendWasm,
): TensorInfo {
  const [batch, height, width, into] = x.shape
  const out = filter.shape[3]
  const matrix = inStripes(filter, backend)
  const made = backend.makeOutput([batch, height, width, out], 'float32')
  // Memory may move while it is given out, but not from here on.
  const at = (it: TensorInfo) => backend.typedArrayFromHeap(it).byteOffset
  const bytes = Float32Array.BYTES_PER_ELEMENT
  kernelsOf(backend).pointwise(
    at(x),
    at(matrix),
    bias ? at(bias) : 0,
    at(made),
    batch * height * width,
    into * bytes,
    out * bytes,
    least,
  )
  return made
}

const inStripes = turnedInto(
  ({ shape: [, , into, out] }) => [into, out],
  (weights, values, { shape: [, , into, out] }) => {
    for (let row = 0; row < into; row++)
      for (let column = 0; column < out; column++)
        values[stripedAt(into, row, column)] = weights[row * out + column]
  },
)
