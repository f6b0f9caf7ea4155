import { isShown, lastCoverOf, nowIn } from './shown'
import { isOurs } from '../sheet/tag'
import { isOwnWrite } from '../undo/own-writes'
import { isVisibleChange } from '../visible-changes'

/** The shown covers that a change is about: the one it happened in, and the one it left. */
export function coversOf(change: NodeChange): string[] {
  const { node } = change
  const { id } = node
  try {
    if (change.type === 'PROPERTY_CHANGE' && (!isNews(change) || isOurDoing(change))) return []
    const before = lastCoverOf(id)
    const moved = change.type === 'PROPERTY_CHANGE' && change.properties.indexOf('parent') >= 0
    const isKnown = before && !moved && change.type !== 'CREATE'
    if (node.removed || change.type === 'DELETE' || isKnown) return before ? [before] : []
    const now = shownAround(node)
    nowIn(id, now)
    return [before, now].filter((it, i, all): it is string => !!it && all.indexOf(it) === i)
  } catch {
    // A layer that was just hidden in an instance can't be touched any more.
    const cover = lastCoverOf(id) ?? lastCoverOf(instanceOf(id))
    return cover ? [cover] : []
  }
}

/** A cover that is moved about on the page stays the same picture. */
function isNews({ node, properties }: PropertyChange): boolean {
  const quiet = isShown(node.id) ? ['x', 'y', 'parent', 'relativeTransform'] : []
  return properties.some((it) => isVisibleChange(it) && quiet.indexOf(it) < 0)
}

/** What a fix of ours has written is looked at anyway. */
const isOurDoing = ({ node, properties }: PropertyChange): boolean =>
  !node.removed && isOwnWrite(node, properties)

/** The instance that a layer's id names: `I12:3;4:5` lies in `12:3`. */
const instanceOf = (id: string): string => id.replace(/^I/, '').split(';')[0]

/** The shown cover around a layer; none for our own marks in it. */
function shownAround(node: SceneNode): string | null {
  const way: SceneNode[] = []
  for (
    let at: BaseNode | null = node;
    at && at.type !== 'PAGE' && at.type !== 'DOCUMENT';
    at = at.parent
  ) {
    const cover = isShown(at.id) ? at.id : at === node ? undefined : lastCoverOf(at.id)
    if (cover) return way.some(isOurs) ? null : cover
    way.push(at)
  }
  return null
}
