import {
  engine,
  registerKernel,
  type Tensor1D,
  type Tensor4D,
  type TensorInfo,
} from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { kernelsOf } from './kernels'
import { isPoint, type Layer } from './layer'
import { product } from './product'
import { stripe, wholeNumbers } from './whole-numbers'
import { multiplyFramed, multiplyPoints, roomFor, roundFramed, roundPoints } from './whole-picture'

/*
 * A layer with its numbers rounded to 16 bits: those of the picture with one scale for all, those of
 * the filters with one each. Two taps are multiplied at once, and the sums are exact, in 32 bits.
 * What comes out differs from the plain sum by some ten-thousandths of a usual value where filters
 * were packed as 8 bits, which they are again, and by some thousandths elsewhere.
 */

interface Wanted {
  inputs: { x: Tensor4D; filter: Tensor4D; bias?: Tensor1D }
  attrs: { layer: Layer; least: number; constant: boolean }
  backend: BackendWasm
}

/** The kernel takes so many pixels of a line at once. */
const fewestPixels = 4
/** With fewer taps the rounding takes longer than what is saved. */
const fewestTaps = 12
export const suitsSixteen = (layer: Layer): boolean => {
  const { filter, channels, batch, outHeight, outWidth } = layer
  const pixels = isPoint(layer) ? batch * outHeight * outWidth : outWidth
  return (
    (channels % 2 === 0 || channels === 3) &&
    product(filter) * channels >= fewestTaps &&
    pixels >= fewestPixels
  )
}

/** What a constant filter is turned into is kept. */
export const sixteen = (
  inputs: { x: Tensor4D; filter: Tensor4D; bias?: Tensor1D },
  attrs: { layer: Layer; least: number; constant: boolean },
): Tensor4D => {
  const { bias, ...others } = inputs
  return engine().runKernel(
    'Sixteen',
    { ...others, ...(bias && { bias }) },
    attrs as unknown as Record<string, number>,
  )
}

interface Ready {
  filters: TensorInfo
  scales: Float32Array
  most: number
}

const kept = new WeakMap<object, Ready>()

function readied(filter: TensorInfo, constant: boolean, backend: BackendWasm): Ready {
  const known = constant && kept.get(filter.dataId)
  if (known) return known
  const weights = backend.typedArrayFromHeap(filter) as Float32Array
  const { values, ...others } = wholeNumbers(weights, filter.shape)
  // Two 16-bit numbers in each place of a tensor.
  const filters = backend.makeOutput([values.length / 2], 'float32')
  const place = backend.typedArrayFromHeap(filters)
  new Int16Array(place.buffer, place.byteOffset, values.length).set(values)
  const ready = { filters, ...others }
  if (constant) kept.set(filter.dataId, ready)
  return ready
}

registerKernel({
  kernelName: 'Sixteen',
  backendName: 'wasm',
  kernelFunc(given) {
    const { inputs, attrs, backend } = given as unknown as Wanted
    const { x, filter, bias } = inputs
    const { layer, least, constant } = attrs
    const ready = readied(filter, constant, backend)
    const out = filter.shape[3]
    const wide = Math.max(out, stripe)
    const { batch, outHeight, outWidth } = layer
    const made = backend.makeOutput([batch, outHeight, outWidth, out], 'float32')
    const whole = backend.makeOutput([roomFor(layer)], 'float32')
    const tail = backend.makeOutput([2 * wide], 'float32')
    const rows = batch * outHeight * outWidth
    const filled = out < stripe ? backend.makeOutput([rows, wide], 'float32') : made
    // Memory may move while it is given out, but not from here on.
    const at = (it: TensorInfo) => backend.typedArrayFromHeap(it).byteOffset
    const kernels = kernelsOf(backend)
    const scale = ready.most / largestOf(x, backend)
    const numbers = backend.typedArrayFromHeap(tail) as Float32Array
    ready.scales.forEach((one, i) => (numbers[i] = one / scale))
    numbers.fill(0, wide)
    if (bias) numbers.set(backend.typedArrayFromHeap(bias), wide)
    const places = {
      picture: at(whole),
      filters: at(ready.filters),
      tail: at(tail),
      to: at(filled),
    }
    if (isPoint(layer)) {
      roundPoints(layer, at(x), places.picture, scale, kernels)
      multiplyPoints(layer, places, wide, least, kernels)
    } else {
      const room = backend.typedArrayFromHeap(whole)
      roundFramed(layer, at(x), room, scale, kernels)
      multiplyFramed(layer, places, wide, least, kernels)
    }
    if (filled !== made) kernels.spreadRuns(places.to, 4 * wide, at(made), 4 * out, rows, 4 * out)
    const away = [
      whole,
      tail,
      ...(constant ? [] : [ready.filters]),
      ...(filled === made ? [] : [filled]),
    ]
    for (const { dataId } of away) backend.disposeData(dataId)
    return made
  },
})

/** Of the picture; one that is all noughts may have any scale. */
function largestOf(x: TensorInfo, backend: BackendWasm): number {
  const { byteOffset, byteLength } = backend.typedArrayFromHeap(x)
  const largest = kernelsOf(backend).largest(byteOffset, byteOffset + byteLength)
  if (!(largest < Infinity)) throw new Error('A net came to numbers that are none')
  return Math.max(largest, 1e-30)
}
