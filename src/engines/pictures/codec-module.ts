import { LostPart, type Parts } from '../../core/engines'
import type { Raster } from '../../core/image/raster'
import { isOutOfMemory } from '../../core/unseen'
import { lazy } from '../lazy'

/** What a picture is decoded with. */
export interface Decoder {
  decode(bytes: Uint8Array, preserveOrientation?: boolean): Raster | null
}

type Factory<M> = (options: object) => Promise<M>

/**
 * Opens a codec that Emscripten built, with the wasm from `parts`; `said` hears its warnings.
 * Throws `LostPart`.
 */
export async function load<M>(
  factory: Factory<M>,
  parts: Parts,
  name: string,
  said: (warning: string) => void = () => {},
): Promise<M> {
  const wasmBinary = (await parts(name)).slice().buffer
  const failed = (error: unknown): never => {
    throw isOutOfMemory(error) ? error : new LostPart(name, `can’t be started (${String(error)})`)
  }
  return factory({
    noInitialRun: true,
    wasmBinary,
    // Without it the glue asks for its own address, and the plugin's worker, a blob of an opaque
    // origin, has none.
    locateFile: (file: string) => file,
    print: () => {},
    printErr: said,
  }).catch(failed)
}

/**
 * Opens on first use. After a failure the instance is thrown away: its memory may be anything by
 * then.
 */
export function reopening<M>(open: () => Promise<M>) {
  let shared = lazy(open)
  return async <T>(work: (module: M) => Promise<T>): Promise<T> => {
    const module = await shared()
    try {
      return await work(module)
    } catch (error) {
      shared = lazy(open)
      throw error
    }
  }
}
