import { engine, registerKernel, type Tensor1D, type Tensor4D } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { kernelsOf } from './kernels'
import type { Layer } from './layer'
import { largestOf } from './sixteen'
import { stripe } from './whole-numbers'
import { most, planes, wholePlanes, type WholePlanes } from './whole-planes'
import { roomFor, roundFramed } from './whole-picture'
import type { TensorInfo } from '@tensorflow/tfjs-core'

/*
 * A 3×3 filter over tiles of 2×2 pixels needs 36 products a channel and filter. Winograd's F(2×2,
 * 3×3) spreads the 4×4 pixels under a tile over 16 sums, and the filter once and for all too, and
 * then needs 16 (Lavin and Gray, "Fast algorithms for convolutional neural networks", 2015). Both are
 * rounded to 16 bits, as in `sixteen.ts`; the sums are exact, in 32 bits.
 */

/** With fewer channels or filters the spreading takes longer than what is saved. */
const least = { into: 16, out: 16 }
/** The kernel takes so many tiles of a line at once. */
const fewestTiles = 4

/** Whether a filter of step 1 with a frame of one pixel can be done so, and faster. */
export const suitsTiles = (
  { batch, height, width, channels, filter, pads, steps }: Layer,
  out: number,
) =>
  batch === 1 &&
  height % 2 === 0 &&
  width % 2 === 0 &&
  width / 2 >= fewestTiles &&
  channels % 8 === 0 &&
  channels >= least.into &&
  out % stripe === 0 &&
  out >= least.out &&
  filter.every((n) => n === 3) &&
  [...steps, ...Object.values(pads)].every((n) => n === 1)

interface Wanted {
  inputs: { x: Tensor4D; filter: Tensor4D; bias: Tensor1D }
  attrs: { layer: Layer; least: number }
  backend: BackendWasm
}

/** `filter`: a constant of a net; what it is turned into is kept. */
export const tiles = (inputs: Wanted['inputs'], attrs: Wanted['attrs']): Tensor4D =>
  engine().runKernel('Tiles', inputs, attrs as unknown as Record<string, number>)

/** Between planes of the kernel's space. */
const apart = 16

/** In places of a tensor: the spread picture as half as many numbers, and what comes of it. */
const spaceFor = ({ width, channels }: Layer, out: number): number =>
  planes * ((width / 2) * (channels / 2 + out) + 2 * apart)

interface Ready extends Omit<WholePlanes, 'values'> {
  filters: TensorInfo
}

const kept = new WeakMap<object, Ready>()

function readied(filter: TensorInfo, backend: BackendWasm): Ready {
  const known = kept.get(filter.dataId)
  if (known) return known
  const [, , into, out] = filter.shape
  const weights = backend.typedArrayFromHeap(filter) as Float32Array
  const { values, ...others } = wholePlanes(weights, into, out)
  // Two 16-bit numbers in each place of a tensor.
  const filters = backend.makeOutput([values.length / 2], 'float32')
  const place = backend.typedArrayFromHeap(filters)
  new Int16Array(place.buffer, place.byteOffset, values.length).set(values)
  const ready = { filters, ...others }
  kept.set(filter.dataId, ready)
  return ready
}

registerKernel({
  kernelName: 'Tiles',
  backendName: 'wasm',
  kernelFunc(given) {
    const { inputs, attrs, backend } = given as unknown as Wanted
    const { x, filter, bias } = inputs
    const { layer } = attrs
    const { height, width, channels } = layer
    const ready = readied(filter, backend)
    const out = filter.shape[3]
    const made = backend.makeOutput([1, height, width, out], 'float32')
    const whole = backend.makeOutput([roomFor(layer)], 'float32')
    const tail = backend.makeOutput([(planes + 1) * out], 'float32')
    const space = backend.makeOutput([spaceFor(layer, out)], 'float32')
    // Memory may move while it is given out, but not from here on.
    const at = (it: TensorInfo) => backend.typedArrayFromHeap(it).byteOffset
    const kernels = kernelsOf(backend)
    const scale = most / largestOf(x, backend)
    const numbers = backend.typedArrayFromHeap(tail) as Float32Array
    ready.scales.forEach((one, i) => (numbers[i] = one / scale))
    numbers.fill(0, planes * out)
    roundFramed(layer, at(x), backend.typedArrayFromHeap(whole), scale, kernels)
    kernels.tiles(
      at(whole),
      at(ready.filters),
      at(tail),
      at(bias),
      at(space),
      at(made),
      width / 2,
      height / 2,
      2 * channels,
      4 * out,
      attrs.least,
    )
    for (const { dataId } of [whole, tail, space]) backend.disposeData(dataId)
    return made
  },
})
