import type { Box } from '../../core/geometry'
import { refuse } from '../refuse'
import type { CoverFrame } from '../frames'
import { distance, freePlace } from './free-place'

/** A sheet further off than so many times the cover's longer side is no longer beside it. */
const FAR = 1

/**
 * Puts a sheet where it is seen; `leaving` are those that go. Beside: where nothing else lies, near. Over: on the frame itself, still as its neighbour and
 * never as its child. A picture of the cover lies on the sheet, so where there is no room beside,
 * it stands on the cover, too.
 */
export function stand(
  sheet: FrameNode,
  frame: CoverFrame,
  beside: boolean,
  leaving: readonly SceneNode[],
): void {
  const at = frame.absoluteBoundingBox
  if (!at) return refuse('removed', frame)
  const gap = (80 / 1920) * Math.max(at.height, (at.width * 16) / 9)
  const place = beside ? freePlace(at, sheet, obstacles(frame, [sheet, ...leaving]), gap) : at
  const near = distance(at, { ...place, width: sheet.width, height: sheet.height })
  const reach = FAR * Math.max(at.width, at.height)
  sheet.x = near <= reach ? place.x : at.x
  sheet.y = near <= reach ? place.y : at.y
}

/** What lies around a frame, on each floor up to the page. */
function obstacles(frame: SceneNode, without: readonly SceneNode[]): Box[] {
  const ids = without.map(({ id }) => id)
  const found: Box[] = []
  let inner: SceneNode = frame
  for (;;) {
    const around: BaseNode | null = inner.parent
    if (!around || !('children' in around)) return found
    for (const node of around.children as SceneNode[]) {
      if (node.id === inner.id || ids.indexOf(node.id) >= 0 || !node.visible) continue
      const box = node.absoluteBoundingBox
      if (box) found.push(box)
    }
    if (around.type === 'PAGE') return found
    inner = around as SceneNode
  }
}
