import { backend_util, type TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { kernelsOf } from './kernels'

/** What the runtime is told of a pool. */
export interface Pooled {
  filterSize: number | [number, number]
  strides: number | [number, number]
  pad: Parameters<typeof backend_util.computePool2DInfo>[4]
  dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

type Shape = [number, number, number, number]

/**
 * The largest of each two by two pixels, of a picture of even sides without a frame; null for what
 * is pooled otherwise.
 */
export function maxPool(
  x: TensorInfo,
  { filterSize, strides, pad, dimRoundingMode }: Pooled,
  backend: BackendWasm,
): TensorInfo | null {
  const info = backend_util.computePool2DInfo(
    x.shape as Shape,
    filterSize,
    strides,
    1,
    pad,
    dimRoundingMode,
  )
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, padInfo } = info
  const twos = [info.filterHeight, info.filterWidth, info.strideHeight, info.strideWidth]
  const { top, left, bottom, right } = padInfo
  const suits =
    twos.every((n) => n === 2) &&
    [top, left, bottom, right, inHeight % 2, inWidth % 2, inChannels % 4].every((n) => n === 0)
  if (!suits) return null
  const made = backend.makeOutput([batchSize, outHeight, outWidth, inChannels], 'float32')
  const at = (it: TensorInfo) => backend.typedArrayFromHeap(it).byteOffset
  const pixel = inChannels * Float32Array.BYTES_PER_ELEMENT
  // Pictures of even height lie on one another as if they were one.
  kernelsOf(backend).maxPool(
    at(x),
    at(made),
    outWidth,
    batchSize * outHeight,
    pixel,
    inWidth * pixel,
  )
  return made
}
