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
import { asImage, image, laidOf, type Value } from '../value'
import { layerOf } from '../kernels/layer'
import { pointwise, suitsPointwise } from '../kernels/pointwise'
import { sixteen, suitsSixteen } from '../kernels/sixteen'
import { suitsWinograd, winograd } from '../kernels/winograd'

export type Two = [number, number]
type Convolve = (given: Given) => Tensor4D
// Their declared types forget explicit padding, which both have.
const conv2d = fused.conv2d as unknown as Convolve
const depthwiseConv2d = fused.depthwiseConv2d as unknown as Convolve

export const listOf = (attributes: Attributes, name: string, otherwise: Two) =>
  (attributes[name] ?? otherwise) as Two

/** ONNX: [top, left, bottom, right]. */
export const padding = ({ pads = [0, 0, 0, 0] }: Attributes): [Two, Two, Two, Two] => {
  const [top, left, bottom, right] = pads as number[]
  return [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ]
}

/** Channels in times filters, from which on Winograd's fewer products beat those of 16 bits. */
const manyPairs = 2048

interface Given {
  x: Tensor4D
  filter: Tensor4D
  strides: Two
  pad: [Two, Two, Two, Two]
  dilations: Two
  bias?: Tensor1D
  activation: 'linear' | 'relu' | 'sigmoid'
}

/**
 * Weights lie as `[height, width, in, out]`, for one filter a channel as `[height, width, channels,
 * 1]`; the activation is fused.
 */
function convolve(
  [x, weights, bias]: Value[],
  attributes: Attributes,
  manner: { floats: boolean; constant: boolean },
): Value {
  const given: Given = {
    x: asImage(x),
    filter: laidOf(weights).tensor as Tensor4D,
    strides: listOf(attributes, 'strides', [1, 1]),
    pad: padding(attributes),
    dilations: listOf(attributes, 'dilations', [1, 1]),
    bias: bias && (laidOf(bias).tensor as Tensor1D),
    activation: (attributes.activation ?? 'linear') as Given['activation'],
  }
  if (attributes.depthwise) return image(depthwiseConv2d(given))
  return image(byOurs(given, manner) ?? conv2d(given))
}

/** By a kernel of our own, the fastest that suits; null where none does. */
function byOurs(
  given: Given,
  { floats, constant }: { floats: boolean; constant: boolean },
): Tensor4D | null {
  const { x, filter, bias } = given
  const layer = layerOf(x.shape, filter.shape, given, false)
  if (!layer) return null
  const activation = given.activation as 'linear' | 'relu'
  const { top, left, bottom, right } = layer.pads
  const frame = [top, left, bottom, right]
  const plain = constant && bias !== undefined && layer.steps.every((n) => n === 1)
  const spread = plain && frame.every((n) => n === 1) && suitsWinograd(x, filter)
  if (spread && (floats || filter.shape[2] * filter.shape[3] >= manyPairs))
    return winograd(x, filter, bias, activation)
  if (!floats && suitsSixteen(layer))
    return sixteen(
      { x, filter, bias },
      { layer, least: activation === 'relu' ? 0 : -Infinity, constant },
    )
  if (plain && frame.every((n) => n === 0) && suitsPointwise(x, filter))
    return pointwise(x, filter, bias, activation)
  return null
}

const conv: Operator = (given, attributes, { floats }) =>
  convolve(given, attributes, { floats, constant: true })

/**
 * A 1×1 filter `[in, between]`, a gate for each channel between (`x + x·gate`) and a 3×3 filter
 * `[between, 9 · out]`, all as the one 3×3 filter that they come to.
 */
const gatedConv: Operator = ([x, thin, gate, wide], attributes, { floats }) => {
  const weighed = mul<Tensor2D>(laidOf(thin).tensor, add(reshape(laidOf(gate).tensor, [1, -1]), 1))
  const filter = matMul(weighed, laidOf(wide).tensor as Tensor2D)
  const [into, taps] = filter.shape
  const laid = transpose(reshape(filter, [into, 9, taps / 9]), [1, 0, 2])
  const whole = { tensor: reshape(laid, [3, 3, into, taps / 9]), axes: [] }
  return convolve([x, whole], attributes, { floats, constant: false })
}

export const convolution: Record<string, Operator> = {
  Conv: conv,
  GatedConv: gatedConv,
}
