import { enclose } from '../core/geometry'
import type { FrameName } from '../wall/refusals'
import { selected } from './frames'
import { refuse, writing } from './refuse'
import { step } from './undo/steps'

/**
 * Puts a frame around what is selected, as large as that is: a poster that was a group or a bare
 * picture can then be checked. One undo step. Refuses what is no loose layer, and layers of several
 * parents.
 */
export async function wrapSelection(): Promise<FrameName> {
  const page = figma.currentPage
  const [first, ...others] = page.selection
  if (!first) return refuse('nothing-selected')
  const refusal = selected(page.selection).refusals.find(({ wrap }) => !wrap)
  if (refusal) return refuse(refusal.code, first, refusal)
  const { parent } = first
  if (!parent || others.some((node) => node.parent?.id !== parent.id))
    return refuse('not-a-frame', first)
  return writing(async () => {
    const { id, name } = around(inOrder(parent, page.selection), parent)
    await step()
    return { id, name }
  }, first)
}

/** As they lie on each other, whatever the order they were selected in. */
function inOrder(parent: ChildrenMixin, nodes: readonly SceneNode[]): SceneNode[] {
  const ids = nodes.map(({ id }) => id)
  return parent.children.filter(({ id }) => ids.indexOf(id) >= 0)
}

function around(nodes: readonly SceneNode[], parent: BaseNode & ChildrenMixin): FrameNode {
  const boxes = nodes.flatMap(({ absoluteBoundingBox: box }) => box ?? [])
  const { x, y, width, height } = enclose(boxes)
  const places = nodes.map((node) => ({ node, x: node.x, y: node.y }))
  const index = parent.children.indexOf(nodes[0])
  const frame = figma.createFrame()
  try {
    parent.insertChild(index, frame)
    frame.name = nodes[0].name
    frame.fills = []
    frame.resize(Math.max(1, width), Math.max(1, height))
    const [[, , left], [, , top]] = frame.absoluteTransform
    frame.x += x - left
    frame.y += y - top
    for (const node of nodes) take(frame, node)
  } catch (error) {
    places.forEach((place, i) => {
      parent.insertChild(index + i, place.node)
      Object.assign(place.node, { x: place.x, y: place.y })
    })
    frame.remove()
    throw error
  }
  figma.currentPage.selection = [frame]
  return frame
}

/** Into the frame, without moving on the page. */
function take(frame: FrameNode, node: SceneNode): void {
  const box = node.absoluteBoundingBox
  frame.appendChild(node)
  const now = node.absoluteBoundingBox
  if (!box || !now) return
  node.x += box.x - now.x
  node.y += box.y - now.y
}
