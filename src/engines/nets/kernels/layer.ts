import { backend_util } from '@tensorflow/tfjs-core'

/** How a filter goes over a picture; sizes in numbers, not bytes. */
export interface Layer {
  batch: number
  height: number
  width: number
  /** Of a pixel of the picture. */
  channels: number
  outHeight: number
  outWidth: number
  /** `[height, width]`. */
  filter: [height: number, width: number]
  steps: [down: number, across: number]
  pads: { top: number; left: number; bottom: number; right: number }
  /** Filters a channel, where each channel has its own. */
  multiplier: number
}

/** What the runtime is told of a layer. */
export interface Told {
  strides: number | [number, number]
  pad: Parameters<typeof backend_util.computeConv2DInfo>[4]
  dilations?: number | [number, number]
  dimRoundingMode?: 'floor' | 'round' | 'ceil'
  activation?: string
}

type Shape = [number, number, number, number]

/** Null for what none of our kernels does: gaps between taps, another last step than a ReLU. */
export function layerOf(
  shape: readonly number[],
  filter: readonly number[],
  { strides, pad, dilations = 1, dimRoundingMode, activation = 'linear' }: Told,
  depthwise: boolean,
): Layer | null {
  if (activation !== 'linear' && activation !== 'relu') return null
  const info = backend_util.computeConv2DInfo(
    shape as Shape,
    filter as Shape,
    strides,
    dilations,
    pad,
    dimRoundingMode,
    depthwise,
  )
  if (info.dilationHeight !== 1 || info.dilationWidth !== 1) return null
  const { top, left, bottom, right } = info.padInfo
  return {
    batch: info.batchSize,
    height: info.inHeight,
    width: info.inWidth,
    channels: info.inChannels,
    outHeight: info.outHeight,
    outWidth: info.outWidth,
    filter: [info.filterHeight, info.filterWidth],
    steps: [info.strideHeight, info.strideWidth],
    pads: { top, left, bottom, right },
    multiplier: filter[3],
  }
}

/** Whether each pixel is made of the one that lies in its place. */
export const isPoint = ({ filter, steps, pads }: Layer): boolean =>
  [...filter, ...steps].every((n) => n === 1) && Object.values(pads).every((n) => !n)
