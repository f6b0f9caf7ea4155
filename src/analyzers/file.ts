import { Unseen, type Analyzer } from '../core/unseen'
import type { FileSeen } from '../core/evidence'
import { readMetadata } from '../core/picture/metadata'
import type { Layer } from '../core/scene'

/** What the bytes tell: format, weight, metadata; and the same of the pictures that layers show. */
export const file: Analyzer<'file'> = async (see) => {
  const { bytes, layers = [] } = await see('cover')
  const { format, gps, gpsIn, gpsHints, kinds, whole } = readMetadata(bytes)
  const seen = {
    format,
    bytes: bytes.length,
    gps,
    gpsIn,
    gpsHints,
    metadata: kinds,
    sources: sourcesOf(layers),
  }
  // What was left unread may hold a place; one that was found is one.
  if (!whole && !gps) throw new Unseen('too-much', 'metadata', { file: seen })
  return seen
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
