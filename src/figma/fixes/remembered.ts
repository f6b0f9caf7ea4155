import type { Fix } from '../../wall/panel-messages'
import type { CoverFrame } from '../frames'
import { lengths, type Prop } from '../undo/props'
import type { UndoRecord } from '../undo/record'

/** What a fix of each kind writes on the layers that it names. */
const written: Record<Exclude<Fix['kind'], 'adopt' | 'enlarge'>, Prop[]> = {
  hide: ['visible'],
  'cut-text': ['words', 'size', 'x', 'y', 'visible'],
  'shrink-text': ['words', 'size', 'x', 'y'],
  'move-text': ['x', 'y'],
  flatten: ['fills'],
  blur: ['effects'],
  saturation: ['fills'],
  contrast: ['fills'],
}

/** Scaling changes all that has a length, on every floor down to the instances. */
const scaled: Prop[] = ['words', 'size', 'x', 'y', 'fills', 'effects', 'dashPattern', 'scaleFactor', ...lengths] // prettier-ignore

/** Before a fix: how everything is that it will write. */
export function rememberFor(
  record: UndoRecord,
  kind: Fix['kind'],
  frame: CoverFrame,
  nodes: readonly SceneNode[],
): void {
  if (kind === 'adopt') return deep(record, frame)
  if (kind === 'enlarge') return nodes.forEach((node) => deep(record, node))
  for (const node of nodes) record.take(node, written[kind])
}

function deep(record: UndoRecord, node: SceneNode): void {
  record.take(node, scaled)
  if (node.type === 'INSTANCE' || !('children' in node)) return
  for (const child of node.children) deep(record, child)
}
