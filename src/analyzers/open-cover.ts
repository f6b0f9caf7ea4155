import type { Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import { flatten } from '../core/image/raster'

/** What is known of a cover before it is decoded. */
export type About = Pick<Cover, 'name' | 'bytes' | 'origin'> &
  Partial<Pick<Cover, 'layers' | 'title' | 'brands' | 'history'>>

/** Decodes the bytes and lays the picture on white. Throws `UnreadableImage`. */
export async function openCover(about: About, engines: Engines): Promise<Cover> {
  const codec = await engines.image()
  const raster = flatten(await codec.decode(about.bytes))
  return { ...about, raster, width: raster.width, height: raster.height }
}
