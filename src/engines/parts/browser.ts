import type { Parts } from '../../core/engines'
import { fromBase85 } from './base85'

/**
 * Parts that arrive as base85 of gzip. Unpacking is done here, in the worker, so that the panel
 * never waits for it.
 */
export const browserParts =
  (ask: (name: string) => Promise<string>): Parts =>
  async (name) =>
    gunzip(fromBase85(await ask(name)))

/** Unpacks what is gzipped. */
export async function gunzip(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
