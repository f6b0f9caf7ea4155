import type { Kernels } from './kernels'
import type { Layer } from './layer'
import { evenly } from './whole-numbers'

/*
 * A picture of whole numbers: where its pixels lie, and how the kernels go over it. A filter of one
 * pixel takes it as one long line, any other with a frame of noughts around.
 */

/** Pixels that are done with all filters before the next, as many as stay near the processor. */
const band = 64
const leftOver = 4

/** Bytes of a pixel, of a line and of a picture of whole numbers, with its frame of noughts. */
function framed({ height, width, channels, pads }: Layer) {
  const pixel = 2 * evenly(channels)
  const line = (width + pads.left + pads.right) * pixel
  return { pixel, line, picture: (height + pads.top + pads.bottom) * line }
}

/** In places of a tensor, some more than the whole numbers take. */
export const roomFor = (layer: Layer) => Math.ceil((layer.batch * framed(layer).picture) / 4) + 8

export function roundPoints(
  layer: Layer,
  from: number,
  to: number,
  scale: number,
  kernels: Kernels,
) {
  const { batch, height, width, channels } = layer
  const size = batch * height * width * channels * 4
  const round = channels % 2 ? kernels.roundThrees : kernels.roundRuns
  round(from, to, 1, size, 0, scale)
}

export function roundFramed(
  layer: Layer,
  from: number,
  room: ArrayBufferView,
  scale: number,
  kernels: Kernels,
): void {
  const { batch, height, width, channels, pads } = layer
  const { pixel, line, picture } = framed(layer)
  const round = channels % 2 ? kernels.roundThrees : kernels.roundRuns
  new Uint8Array(room.buffer, room.byteOffset, batch * picture).fill(0)
  const size = width * channels * 4
  for (let n = 0; n < batch; n++) {
    const to = room.byteOffset + n * picture + pads.top * line + pads.left * pixel
    round(from + n * height * size, to, height, size, line, scale)
  }
}

interface Places {
  picture: number
  filters: number
  /** Scales, then the bias. */
  tail: number
  to: number
}

export function multiplyPoints(
  { batch, height, width, channels }: Layer,
  { picture, filters, tail, to }: Places,
  out: number,
  least: number,
  kernels: Kernels,
): void {
  const all = batch * height * width
  const step = 2 * evenly(channels)
  const made = 4 * out
  for (let row = 0, count: number; row < all; row += count) {
    // The last band is never less than the kernel takes.
    count = all - row < band + leftOver ? all - row : band
    kernels.sixteen(
      picture + row * step,
      filters,
      tail + made,
      tail,
      to + row * made,
      1,
      0,
      count,
      step,
      step,
      1,
      0,
      made,
      least,
    )
  }
}

export function multiplyFramed(
  layer: Layer,
  { picture, filters, tail, to }: Places,
  out: number,
  least: number,
  kernels: Kernels,
): void {
  const { batch, outHeight, outWidth, filter, steps } = layer
  const { pixel, line, picture: one } = framed(layer)
  const made = 4 * out
  for (let n = 0; n < batch; n++)
    kernels.sixteen(
      picture + n * one,
      filters,
      tail + made,
      tail,
      to + n * outHeight * outWidth * made,
      outHeight,
      steps[0] * line,
      outWidth,
      steps[1] * pixel,
      filter[1] * pixel,
      filter[0],
      line,
      made,
      least,
    )
}
