import type { Analyzer } from '../core/unseen'
import type { FileSeen } from '../core/evidence'
import { readMetadata } from '../core/picture/metadata'
import type { Layer } from '../core/scene'

/** What the bytes tell: format, weight, metadata; and the same of the pictures that layers show. */
export const file: Analyzer<'file'> = async (see) => {
  const { bytes, layers = [] } = await see('cover')
  const { format, gps, kinds } = readMetadata(bytes)
  return { format, bytes: bytes.length, gps, metadata: kinds, sources: sourcesOf(layers) }
}

/**
 * Each original once a layer; a picture whose bytes Figma has lost can't be looked at and is left
 * out.
 */
function sourcesOf(layers: readonly Layer[]): FileSeen['sources'] {
  const known = new Map<string, { gps: boolean; metadata: string[] }>()
  return layers.flatMap(({ id, image }) => {
    if (!image?.bytes) return []
    let seen = known.get(image.hash)
    if (!seen) {
      const { gps, kinds } = readMetadata(image.bytes)
      known.set(image.hash, (seen = { gps, metadata: kinds }))
    }
    return [{ layer: id, ...seen }]
  })
}
