import type { About, Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import { flatten } from '../core/image/raster'

/** Decodes the bytes and lays the picture on white. Throws `UnreadableImage`. */
export async function openCover(about: About, engines: Engines): Promise<Cover> {
  const codec = await engines.image()
  const raster = flatten(await codec.decode(about.bytes))
  return { ...about, raster, width: raster.width, height: raster.height }
}
