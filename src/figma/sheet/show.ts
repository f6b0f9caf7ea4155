import { pageBox } from '../coordinates'
import type { Box } from '../../core/geometry'
import { wallOf } from '../coordinates'
import { editor } from '../editor'
import type { CoverFrame } from '../frames'
import { refuse } from '../refuse'
import { isOurs, pageOf } from './tag'
import { goToPage } from '../may-lack'

/**
 * Selects and shows a layer (or a place of the frame), moving the view only when it can't be seen,
 * and never zooming.
 */
export async function show(
  frame: CoverFrame,
  layer: SceneNode | null,
  box: Box | undefined,
  cover: { width: number },
): Promise<void> {
  const page = pageOf(frame)
  if (!page) return refuse('removed', frame)
  if (page !== figma.currentPage) await goToPage(page)
  const node = layer && !layer.removed && !isOurs(layer) ? layer : frame
  try {
    figma.currentPage.selection = [node]
  } catch (error) {
    // Whether Dev Mode lets one select is not written anywhere: seen it is all the same.
    if (editor() !== 'dev') throw error
  }
  const rect = box ? wallOf(frame, cover.width).toPage(box) : pageBox(node)
  const { x, y, width, height } = figma.viewport.bounds
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const inView = middle.x > x && middle.x < x + width && middle.y > y && middle.y < y + height
  if (!inView) figma.viewport.center = middle
}
