import type { Box, Point, Size } from '../../core/geometry'

/**
 * The size of each photo in a frame's fill and in the sheets that may be cut anew with it, by hash;
 * of one that Figma has lost there is none.
 */
export async function photosIn(frame: SceneNode & ChildrenMixin): Promise<Record<string, Size>> {
  const sizes: Record<string, Size> = {}
  const sheets = frame
    .findAllWithCriteria({ types: ['RECTANGLE', 'FRAME', 'INSTANCE'] })
    .filter(({ width, height }) => width >= frame.width - 1 || height >= frame.height - 1)
  for (const { imageHash } of [frame, ...sheets].flatMap(filling)) {
    const image = imageHash && !(imageHash in sizes) ? figma.getImageByHash(imageHash) : null
    // Then Figma cuts it around its middle.
    if (image) await image.getSizeAsync().then((size) => (sizes[image.hash] = size)).catch(() => undefined) // prettier-ignore
  }
  return sizes
}

/**
 * Where Figma would cut a photo around its middle as its layer gets another shape, cuts it around
 * `focus` (0…1 of the layer).
 */
export function recut(
  node: SceneNode,
  from: Size,
  to: Size,
  focus: Point,
  sizes: Record<string, Size>,
): void {
  if (!('fills' in node) || node.fills === figma.mixed) return
  if (!filling(node).some(({ imageHash }) => (imageHash ?? '') in sizes)) return
  node.fills = node.fills.map((paint) => {
    const size = fillsIt(paint) && sizes[paint.imageHash ?? '']
    if (!size) return paint
    const was = shownOf(size, from)
    const { x, y, width, height } = shownOf(size, to, {
      x: was.x + focus.x * was.width,
      y: was.y + focus.y * was.height,
    })
    const imageTransform: Transform = [
      [width, 0, x],
      [0, height, y],
    ]
    return { ...paint, scaleMode: 'CROP', imageTransform }
  })
}

/**
 * The part of a photo that fills a box, 0…1 of the photo, about a point of it as near as its edges
 * allow.
 */
function shownOf(photo: Size, box: Size, about: Point = { x: 0.5, y: 0.5 }): Box {
  const scale = Math.max(box.width / photo.width, box.height / photo.height)
  const [width, height] = [box.width / scale / photo.width, box.height / scale / photo.height]
  const from = (middle: number, length: number) =>
    Math.min(Math.max(0, middle - length / 2), 1 - length)
  return { x: from(about.x, width), y: from(about.y, height), width, height }
}

const filling = (node: SceneNode): ImagePaint[] =>
  'fills' in node && node.fills !== figma.mixed ? node.fills.filter(fillsIt) : []

/** How a photo is laid that doesn't just fill its layer was somebody's choice. */
const fillsIt = (paint: Paint): paint is ImagePaint =>
  paint.type === 'IMAGE' && paint.scaleMode === 'FILL' && !paint.rotation && !!paint.imageHash
