import { isTurned } from './coordinates'
import { standingOn } from './editor'
import { isCoverShaped, isFrame, isTooLarge, leastWidth, type CoverFrame } from './frames'
import { isTrialCopy } from './fixes/copies'
import { isOurs } from './sheet/tag'
import { sheetsChanged } from './sheets-on-page'

/**
 * Every frame of the page that has the shape of a cover, wherever it stands: on the page, on a
 * board, in a row, a section, a group or a set of components. Frames in a cover are parts of it.
 */
export function covers(page: PageNode): CoverFrame[] {
  const ours = new Set(
    page
      .findAllWithCriteria({ pluginData: { keys: ['livecover'] } })
      .filter(isOurs)
      .map(({ id }) => id),
  )
  const found: CoverFrame[] = []
  const open: SceneNode[] = []
  const later = (nodes: readonly SceneNode[]) => {
    for (let i = nodes.length - 1; i >= 0; i--) open.push(nodes[i])
  }
  const least = leastWidth()
  later(standingOn(page))
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node) || ours.has(node.id) || isTrialCopy(node.id)) continue
    const box = node.absoluteBoundingBox
    if (!box || box.width < least || !node.visible) continue
    if (!isCover(node, box)) later(inside(node))
    else if (!isTooLarge(box)) found.push(node)
  }
  return found
}

/** The upright box tells the shape of a frame that stands upright. */
const isCover = (node: SceneNode, box: Rect): node is CoverFrame =>
  isFrame(node) && isCoverShaped(box) && !isTurned(node.absoluteTransform)

function inside(node: SceneNode & ChildrenMixin): readonly SceneNode[] {
  const hidden =
    node.type === 'BOOLEAN_OPERATION' || (node.type === 'SECTION' && node.sectionContentsHidden)
  return hidden ? [] : node.children
}

/** How many covers a page has: counted once, and again after something of them has changed. */
let counted: { page: string; covers: number } | null = null

export function countCovers(page: PageNode): number {
  if (counted?.page !== page.id) counted = { page: page.id, covers: covers(page).length }
  return counted.covers
}

/** Told of every change of the page that is open. */
export function coversChanged(changes: readonly NodeChange[] | null): void {
  if (!changes || changes.some(mayCount)) {
    counted = null
    sheetsChanged()
  }
}

/** Reads nothing of the document: many changes may come at once. */
function mayCount(change: NodeChange): boolean {
  if (containers.indexOf(change.node.type) < 0) return false
  return change.type !== 'PROPERTY_CHANGE' || change.properties.some((it) => shaping.test(it))
}

const containers: NodeType[] = [
  'FRAME',
  'COMPONENT',
  'INSTANCE',
  'SECTION',
  'GROUP',
  'COMPONENT_SET',
  'SLOT',
]
const shaping =
  /^(parent|width|height|visible|rotation|relativeTransform|type|pluginData|locked|section)/
