import { newRaster, resize, type Raster } from './raster'

const halves = new WeakMap<Raster, Raster>()

/**
 * Resizes to much smaller sizes by way of halves, each made once for a picture: five eyes that want a thumbnail each need not
 * all walk over two million pixels. Each half is the rounded mean of 2×2 pixels.
 */
export function shrink(raster: Raster, width: number, height: number): Raster {
  const deep = raster.width >= 2 * width && raster.height >= 2 * height
  return deep ? shrink(half(raster), width, height) : resize(raster, width, height)
}

/** The picture at half its size, made once. */
export function half(raster: Raster): Raster {
  let it = halves.get(raster)
  if (!it) halves.set(raster, (it = halve(raster)))
  return it
}

/** An odd last row or column is left out, which shifts the picture by less than half a pixel of the result. */
function halve({ width, height, data }: Raster): Raster {
  const out = newRaster(width >> 1, height >> 1)
  const row = width * 4
  for (let y = 0, to = 0; y < out.height; y++) {
    for (let x = 0, from = 2 * y * row; x < out.width; x++, from += 8) {
      for (let c = 0; c < 4; c++, to++) {
        const p = from + c
        out.data[to] = (data[p] + data[p + 4] + data[p + row] + data[p + row + 4] + 2) >> 2
      }
    }
  }
  return out
}
