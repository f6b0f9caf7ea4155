import type { LayerImage } from '../../core/scene'

/**
 * Bytes of source pictures that may still be sent, and what was learnt of pictures that are used
 * twice.
 */
export interface ImageBudget {
  left: number
  known: Record<string, LayerImage>
}

/**
 * The topmost picture fill of a layer. Bytes are sent once for each picture, and only while they
 * are few.
 */
export async function imageOf(
  node: SceneNode,
  budget: ImageBudget,
): Promise<LayerImage | undefined> {
  const hash = hashOf(node)
  if (!hash) return undefined
  const known = budget.known[hash]
  if (known) return { hash, ...(known.original && { original: known.original }) }

  const image = figma.getImageByHash(hash)
  const found: LayerImage = { hash }
  budget.known[hash] = found
  if (!image) return found
  try {
    found.original = await image.getSizeAsync()
    // A picture can't be asked for its weight before it is loaded; 4 bytes a pixel is the most it
    // can be.
    const bytes = await image.getBytesAsync()
    if (bytes.length <= budget.left) {
      found.bytes = bytes
      budget.left -= bytes.length
    }
  } catch {
    // Figma has lost the original or is offline: the fill is still told, without its bytes.
  }
  return found
}

export function hashOf(node: SceneNode): string | undefined {
  if (!('fills' in node) || node.fills === figma.mixed) return undefined
  const images = node.fills.filter(
    (paint): paint is ImagePaint =>
      paint.type === 'IMAGE' && paint.visible !== false && (paint.opacity ?? 1) > 0.01,
  )
  return images.length ? (images[images.length - 1].imageHash ?? undefined) : undefined
}
