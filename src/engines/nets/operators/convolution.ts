import {
  add,
  fused,
  matMul,
  mul,
  reshape,
  transpose,
  type Tensor1D,
  type Tensor2D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import type { Attributes, Operator } from '../operator'
import { asImage, image, type Laid, type Value } from '../value'
import { pointwise, suitsPointwise } from '../pointwise'
import { suitsWinograd, winograd } from '../winograd'

export type Two = [number, number]
type Convolve = (given: {
  x: Tensor4D
  filter: Tensor4D
  strides: Two
  pad: Two[]
  dilations: Two
  bias?: Tensor1D
  activation?: 'linear' | 'relu' | 'sigmoid'
}) => Tensor4D
// Their declared types forget explicit padding, which both have.
const conv2d = fused.conv2d as unknown as Convolve
const depthwiseConv2d = fused.depthwiseConv2d as unknown as Convolve

export const listOf = (attributes: Attributes, name: string, otherwise: number[]) =>
  (attributes[name] ?? otherwise) as number[]

/** ONNX: [top, left, bottom, right]. */
export const padding = (attributes: Attributes): [Two, Two, Two, Two] => {
  const [top, left, bottom, right] = listOf(attributes, 'pads', [0, 0, 0, 0])
  return [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ]
}

/**
 * Weights lie as `[height, width, in, out]`, for one filter a channel as `[height, width, channels,
 * 1]`; the activation is fused.
 */
function convolve(
  [x, weights, bias]: Value[],
  attributes: Attributes,
  { constant }: { constant: boolean },
): Value {
  const shared = {
    x: asImage(x) as Tensor4D,
    filter: (weights as Laid).tensor as Tensor4D,
    strides: listOf(attributes, 'strides', [1, 1]) as Two,
    pad: padding(attributes),
    dilations: listOf(attributes, 'dilations', [1, 1]) as Two,
    bias: bias && ((bias as Laid).tensor as Tensor1D),
    activation: (attributes.activation ?? 'linear') as 'linear' | 'relu' | 'sigmoid',
  }
  if (attributes.depthwise) return image(depthwiseConv2d(shared))
  const { filter, strides, dilations, activation } = shared
  const pads = listOf(attributes, 'pads', [0])
  if (
    constant &&
    bias &&
    activation !== 'sigmoid' &&
    [...strides, ...dilations].every((n) => n === 1)
  ) {
    if (pads.every((n) => n === 1) && suitsWinograd(shared.x, filter))
      return image(winograd(shared.x, filter, shared.bias, activation))
    if (pads.every((n) => n === 0) && suitsPointwise(shared.x, filter))
      return image(pointwise(shared.x, filter, shared.bias, activation))
  }
  return image(conv2d(shared))
}

const conv: Operator = (given, attributes) => convolve(given, attributes, { constant: true })

/**
 * A 1×1 filter `[in, between]`, a gate for each channel between (`x + x·gate`) and a 3×3 filter
 * `[between, 9 · out]`, all as the one 3×3 filter that they come to.
 */
const gatedConv: Operator = ([x, thin, gate, wide], attributes) => {
  const weighed = mul(
    (thin as Laid).tensor,
    add(reshape((gate as Laid).tensor, [1, -1]), 1),
  ) as Tensor2D
  const filter = matMul(weighed, (wide as Laid).tensor as Tensor2D)
  const [into, taps] = filter.shape
  const laid = transpose(reshape(filter, [into, 9, taps / 9]), [1, 0, 2])
  return convolve([x, { tensor: reshape(laid, [3, 3, into, taps / 9]), axes: [] }], attributes, {
    constant: false,
  })
}

export const convolution: Record<string, Operator> = {
  Conv: conv,
  GatedConv: gatedConv,
}
