import type { Raster } from '../core/image/raster'

/**
 * Does the work once for each picture, however many ask; forgotten together with the picture. A
 * failure is not kept.
 */
export function once<T>(work: (raster: Raster) => Promise<T>): (raster: Raster) => Promise<T> {
  const done = new WeakMap<Raster, Promise<T>>()
  return (raster) => {
    const before = done.get(raster)
    if (before) return before
    const now = work(raster).catch((error: unknown) => {
      done.delete(raster)
      throw error
    })
    done.set(raster, now)
    return now
  }
}
