import type { Raster } from '../../core/image/raster'
import { shrink } from '../../core/image/shrink'

/**
 * The nets see pictures of 256 px and less; masks are made and cleaned at this short side, and
 * enlarged at the end.
 */
const workingSide = 320

const thumbnails = new WeakMap<Raster, Raster>()

/** The picture at working size. The same object each time, so that engines know it again. */
export function thumbnail(raster: Raster): Raster {
  let it = thumbnails.get(raster)
  if (!it) {
    const scale = Math.min(1, workingSide / Math.min(raster.width, raster.height))
    const size = (length: number) => Math.max(1, Math.round(length * scale))
    thumbnails.set(raster, (it = shrink(raster, size(raster.width), size(raster.height))))
  }
  return it
}
