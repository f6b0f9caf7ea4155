import type { Box, Size } from '../geometry'

/** 8-bit RGBA, row by row, straight (not premultiplied) alpha, sRGB. */
export interface Raster extends Size {
  data: Uint8ClampedArray<ArrayBuffer>
}

/** One byte a pixel: 0 outside, 255 inside, between them for soft edges. */
export interface Mask extends Size {
  data: Uint8Array
}

/** One number a pixel. */
export interface Field extends Size {
  data: Float32Array
}

export const newRaster = (width: number, height: number): Raster => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4),
})

export const newMask = (width: number, height: number): Mask => ({
  width,
  height,
  data: new Uint8Array(width * height),
})

/**
 * A pixel as one number of 32 bits, red lowest: read so it costs a fraction of what four bytes do.
 * It is the same memory.
 */
export const wordsOf = ({ data, width, height }: Raster): Int32Array =>
  new Int32Array(data.buffer, data.byteOffset, width * height)

/** What a net says of each pixel, 0…1, as a soft mask. */
export function maskOf(values: Float32Array, width: number, height: number): Mask {
  const mask = newMask(width, height)
  for (let i = 0; i < values.length; i++)
    mask.data[i] = Math.round(Math.max(0, Math.min(1, values[i])) * 255)
  return mask
}

/** Rec. 601 luma, 8 bit, rounded as OpenCV's `COLOR_RGB2GRAY` rounds (fixed point, 14 bits). */
export function luma({ width, height, data }: Raster): Mask {
  const grey = newMask(width, height)
  for (let i = 0, p = 0; i < grey.data.length; i++, p += 4) {
    grey.data[i] = (data[p] * 4899 + data[p + 1] * 9617 + data[p + 2] * 1868 + 8192) >> 14
  }
  return grey
}

/** Cuts out the whole pixels of `box` that lie in the picture. */
export function crop(raster: Raster, box: Box): Raster {
  const x = Math.max(0, Math.round(box.x))
  const y = Math.max(0, Math.round(box.y))
  const width = Math.max(0, Math.min(raster.width, Math.round(box.x + box.width)) - x)
  const height = Math.max(0, Math.min(raster.height, Math.round(box.y + box.height)) - y)
  const out = newRaster(width, height)
  for (let row = 0; row < height; row++) {
    const start = ((y + row) * raster.width + x) * 4
    out.data.set(raster.data.subarray(start, start + width * 4), row * width * 4)
  }
  return out
}

/**
 * Lays the picture on white, as upload pages and JPEG encoders do, so that every reader sees what a
 * viewer sees.
 */
export function flatten(raster: Raster): Raster {
  const { data } = raster
  for (let p = 3; p < data.length; p += 4) {
    const alpha = data[p]
    if (alpha === 255) continue
    for (let c = p - 3; c < p; c++) data[c] = (data[c] * alpha + 255 * (255 - alpha) + 127) / 255
    data[p] = 255
  }
  return raster
}
