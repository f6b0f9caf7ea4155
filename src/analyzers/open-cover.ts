import type { About, Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import type { Size } from '../core/geometry'
import { flatten, newRaster, type Raster } from '../core/image/raster'

/** Decodes the bytes and lays the picture on white. Throws `UnreadableImage`. */
export async function openCover({ size, ...about }: About, engines: Engines): Promise<Cover> {
  const codec = await engines.image()
  const raster = sized(flatten(await codec.decode(about.bytes)), size)
  return { ...about, raster, width: raster.width, height: raster.height }
}

/** Cuts off a pixel too many at the right and below, and repeats the last where one is missing. */
function sized(raster: Raster, size: Size = raster): Raster {
  const [more, taller] = [size.width - raster.width, size.height - raster.height]
  if ((more === 0 && taller === 0) || Math.abs(more) > 1 || Math.abs(taller) > 1) return raster
  const out = newRaster(size.width, size.height)
  const row = raster.width * 4
  for (let y = 0; y < size.height; y++) {
    const from = Math.min(y, raster.height - 1) * row
    const to = y * size.width * 4
    out.data.set(raster.data.subarray(from, from + Math.min(row, size.width * 4)), to)
    if (more > 0) out.data.copyWithin(to + row, to + row - 4, to + row)
  }
  return out
}
