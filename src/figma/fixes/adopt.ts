import type { Point, Size } from '../../core/geometry'
import type { CoverFrame } from '../frames'
import { clearBackdrop } from './backdrop'
import { captionsIn } from './captions'
import { markedFocus } from './focus'
import { isFree, partsOf, type Placed } from './parts'
import { recut } from './photos'
import { coverSize } from '../platform'
import { fill, stretch, within, type Move } from './stretch'

/**
 * Makes a frame of any size a cover. Content is scaled to fit, never cut; what filled the old frame
 * fills the new one, a photo (`photos`: their sizes) cut around the focal point; strips go on from
 * edge to edge, bars stay at their edge with what lies on them; the rest stands so that the focal
 * point (0…1 of the old frame; without it the marked layer, else the middle) comes as near to the
 * middle as the frame allows.
 */
export function adopt(
  frame: CoverFrame,
  photos: Record<string, Size>,
  focus: Point = markedFocus(frame) ?? { x: 0.5, y: 0.5 },
): void {
  const { width, height } = frame
  const cover = coverSize()
  const parts = isFree(frame) ? partsOf(frame, frame) : []
  const scale = Math.min(cover.width / width, cover.height / height)
  if (Math.abs(scale - 1) > 1e-4) frame.rescale(scale)
  for (const { part } of parts)
    if (part.is === 'rest' && part.backdrop) clearBackdrop(frame, part.backdrop)
  recut(frame, { width, height }, cover, focus, photos)
  const inner = { width: width * scale, height: height * scale }
  const point = { x: focus.x * inner.width, y: focus.y * inner.height }
  const shift = {
    x: within(cover.width / 2 - point.x, cover.width - inner.width),
    y: within(cover.height / 2 - point.y, cover.height - inner.height),
  }
  lay(frame, parts, { inner, point, shift, photos })
}

function lay(holder: FrameNode | CoverFrame, parts: readonly Placed[], move: Move): void {
  const cover = coverSize()
  if (!isFree(holder)) {
    holder.primaryAxisSizingMode = 'FIXED'
    holder.counterAxisSizingMode = 'FIXED'
  }
  holder.resizeWithoutConstraints(cover.width, cover.height)
  const captions = captionsIn(parts)
  const gone: Record<string, Point> = {}
  for (const { node, part } of parts) {
    if (part.is === 'background') fill(node, move)
    else if (part.is === 'whole') {
      recut(node, move.inner, cover, ratio(move), move.photos)
      if (node.type === 'FRAME') lay(node, part.parts, move)
    } else if (part.is === 'strip') gone[node.id] = stretch(node, part.touches, move)
  }
  for (const { node, part } of parts) {
    if (part.is !== 'rest') continue
    const down = captions.has(node) ? move.shift.y : wayDown(node, move)
    const way = part.on ? gone[part.on.id] : { x: move.shift.x, y: down }
    node.x += way.x
    node.y += way.y
  }
}

const ratio = ({ point, inner }: Move): Point => ({
  x: point.x / inner.width,
  y: point.y / inner.height,
})

/**
 * Words at the head or the foot of the old frame stand at those of the new one; carried along with
 * the rest they would lie on what stands in the middle.
 */
function wayDown(node: SceneNode, { inner: { height }, shift }: Move): number {
  const room = coverSize().height - height
  if (node.type !== 'TEXT' || room <= 0) return shift.y
  const middle = node.y + node.height / 2
  if (middle < height / 3) return 0
  return middle > (height * 2) / 3 ? room : shift.y
}
