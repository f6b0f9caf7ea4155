import { registerKernel, type Tensor4D, type TensorInfo } from '@tensorflow/tfjs-core'
import { filtered, type Filtering } from './filtered'
import { kernelsOf } from './kernels'
import { stripe } from './products'
import { planes, spreadOf } from './winograd-filter'

/*
 * A 3×3 filter over tiles of 4×4 pixels needs 144 products a channel and filter. Winograd's F(4×4,
 * 3×3) spreads the 6×6 pixels under a tile over 36 numbers, and the filter once and for all too,
 * and then needs 36 (Lavin and Gray, "Fast algorithms for convolutional neural networks", 2015).
 * What comes out differs from the plain sum in the fifth digit.
 */

const tile = 4
/** With fewer channels the spreading takes longer than what is saved. */
const leastIn = 32

/**
 * Whether a filter of step 1 with a frame of one pixel around its picture can be done so, and
 * faster.
 */
export const suitsWinograd = (
  { shape: [batch, height, width, into] }: Tensor4D,
  filter: Tensor4D,
): boolean =>
  batch === 1 &&
  height % tile === 0 &&
  width % tile === 0 &&
  into >= leastIn &&
  into % 4 === 0 &&
  filter.shape[0] === 3 &&
  filter.shape[1] === 3 &&
  filter.shape[3] % stripe === 0

export const winograd = filtered('Winograd')

registerKernel({
  kernelName: 'Winograd',
  backendName: 'wasm',
  kernelFunc(given) {
    const { inputs, attrs, backend } = given as unknown as Filtering
    const [, height, width, into] = inputs.x.shape
    const out = inputs.filter.shape[3]
    const [wide, high] = [width / tile, height / tile]
    const rows = Math.ceil(wide / 4) * 4
    const made = backend.makeOutput([1, height, width, out], 'float32')
    const framed = backend.makeOutput([height + 2, width + 2, into], 'float32')
    const space = backend.makeOutput([planes * (4 + rows * (into + out))], 'float32')
    const spread = spreadOf(inputs.filter, backend)
    // Memory may move while it is given out, but not from here on.
    frame(
      backend.typedArrayFromHeap(inputs.x) as Float32Array,
      backend.typedArrayFromHeap(framed) as Float32Array,
      width,
      into,
    )
    const at = (it: TensorInfo) => backend.typedArrayFromHeap(it).byteOffset
    const bytes = Float32Array.BYTES_PER_ELEMENT
    const [picture, filters, bias] = [at(framed), at(spread), at(inputs.bias)]
    kernelsOf(backend).winograd(
      picture,
      filters,
      bias,
      at(space),
      at(made),
      wide,
      high,
      rows,
      into * bytes,
      out * bytes,
      attrs.least,
    )
    for (const { dataId } of [framed, space]) backend.disposeData(dataId)
    return made
  },
})

/** A frame of nothing around the picture. */
function frame(from: Float32Array, to: Float32Array, width: number, channels: number): void {
  const row = width * channels
  to.fill(0)
  for (let at = 0, y = 1; at < from.length; at += row, y++) {
    to.set(from.subarray(at, at + row), y * (row + 2 * channels) + channels)
  }
}
