import type { TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { kernelsOf, type Kernels } from './kernels'
import type { Layer } from './layer'

/*
 * One filter a channel. The sums are the runtime's: they begin with the bias and take one tap after
 * the other, as single floats. Four pixels at once share what they load, but at the edges of the
 * picture, where taps lie outside.
 */

/** Whether there is a kernel for a layer of this kind. */
export const suitsDepthwise = ({ filter, channels, steps, multiplier }: Layer): boolean =>
  multiplier === 1 && channels % 4 === 0 && nameOf(filter[1], steps[1]) !== undefined

const names = [
  'depthwise3by1',
  'depthwise3by2',
  'depthwise5by1',
  'depthwise5by2',
  'depthwise9by1',
] as const

const nameOf = (wide: number, step: number) =>
  names.find((name) => name === `depthwise${wide}by${step}`)

/** Fewer pixels are done one by one. */
const fewest = 4

export function depthwise(
  layer: Layer,
  { x, filter, bias }: { x: TensorInfo; filter: TensorInfo; bias?: TensorInfo },
  least: number,
  backend: BackendWasm,
): TensorInfo {
  const { batch, height, outHeight, outWidth, channels, steps, pads } = layer
  const made = backend.makeOutput([batch, outHeight, outWidth, channels], 'float32')
  // Memory may move while it is given out, but not from here on.
  const at = (it: TensorInfo) => backend.typedArrayFromHeap(it).byteOffset
  const pixel = channels * Float32Array.BYTES_PER_ELEMENT
  const line = layer.width * pixel
  const [picture, filters, biasAt] = [at(x), at(filter), bias ? at(bias) : 0]
  const doLine = byLine(layer, kernelsOf(backend), { pixel, line, bias: biasAt, least })
  let to = at(made)
  for (let n = 0; n < batch; n++) {
    for (let y = 0; y < outHeight; y++, to += outWidth * pixel) {
      const top = y * steps[0] - pads.top
      const first = Math.max(0, -top)
      const high = Math.min(layer.filter[0], height - top) - first
      const from = picture + (n * height + top + first) * line
      doLine(from, to, filters + first * layer.filter[1] * pixel, high)
    }
  }
  return made
}

interface Fixed {
  pixel: number
  line: number
  bias: number
  least: number
}

/** A line of the result: its middle at once, its edges pixel by pixel. Nothing is laid out for it. */
function byLine(
  { filter: [, wide], steps: [, step], pads: { left }, width, outWidth }: Layer,
  kernels: Kernels,
  { pixel, line, bias, least }: Fixed,
) {
  const inner = Math.min(outWidth, Math.ceil(left / step))
  const end = Math.max(inner, Math.min(outWidth, Math.floor((width + left - wide) / step) + 1))
  const whole = end - inner >= fewest
  const middle = kernels[nameOf(wide, step)!]
  return (from: number, to: number, filters: number, high: number): void => {
    if (whole)
      middle(
        from + (inner * step - left) * pixel,
        filters,
        bias,
        to + inner * pixel,
        end - inner,
        pixel,
        line,
        high,
        least,
      )
    for (let column = 0; column < outWidth; column++) {
      if (whole && column === inner) column = end
      if (column >= outWidth) break
      const start = column * step - left
      const first = Math.max(0, -start)
      kernels.depthwiseEdge(
        from + (start + first) * pixel,
        filters + first * pixel,
        bias,
        to + column * pixel,
        pixel,
        Math.min(wide, width - start) - first,
        wide,
        line,
        high,
        least,
      )
    }
  }
}
