import type { Raster } from './raster'
import { halved, resize } from './resize'

const halves = new WeakMap<Raster, Raster>()

/**
 * Resizes to much smaller sizes by way of halves, each made once for a picture: five eyes that want
 * a thumbnail each need not all walk over two million pixels. Each half is the rounded mean of 2×2
 * pixels.
 */
export function shrink(raster: Raster, width: number, height: number): Raster {
  const deep = raster.width >= 2 * width && raster.height >= 2 * height
  return deep ? shrink(half(raster), width, height) : resize(raster, width, height)
}

/**
 * The picture at half its size, made once. An odd last row or column is left out, which shifts it
 * by less than half a pixel.
 */
export function half(raster: Raster): Raster {
  let it = halves.get(raster)
  // Two is half of the four that are added up: the mean is rounded.
  if (!it) halves.set(raster, (it = halved(raster, 0x00020002, 0)))
  return it
}
