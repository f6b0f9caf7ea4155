import { avgPool, maxPool, type Tensor, type Tensor3D, type Tensor4D } from '@tensorflow/tfjs-core'
import type { Operator } from '../operator'
import { asImage, image } from '../value'
import { listOf, padding, type Two } from './convolution'

type Pool = (
  x: Tensor3D | Tensor4D,
  size: Two,
  strides: Two,
  pad: 'valid' | 'same' | [Two, Two, Two, Two],
) => Tensor

const pool =
  (by: Pool): Operator =>
  ([x], attributes) => {
    const pads = padding(attributes)
    const none = pads.flat().every((n) => n === 0)
    // "same" pads at the far end only, which is what rounding up means.
    const pad = none ? (attributes.ceil_mode ? 'same' : 'valid') : pads
    return image(
      by(
        asImage(x),
        listOf(attributes, 'kernel_shape', [1, 1]),
        listOf(attributes, 'strides', [1, 1]),
        pad,
      ),
    )
  }

export const pooling: Record<string, Operator> = {
  MaxPool: pool(maxPool),
  AveragePool: pool(avgPool),
  GlobalAveragePool([x]) {
    const laid = asImage(x)
    return image(avgPool(laid, [laid.shape[1], laid.shape[2]], 1, 'valid'))
  },
}
