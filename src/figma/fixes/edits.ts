import { pageBox } from '../coordinates'
import type { Edit, EditKind } from '../../core/document/edit'
import type { Size } from '../../core/geometry'
import { exportScale, type CoverFrame } from '../frames'
import { lengths, type Prop } from '../undo/props'
import type { UndoRecord } from '../undo/record'
import { adopt } from './adopt'
import { moveBy } from './move'
import { scaleType, write } from './type'

/** What an edit of one kind does to a layer, and what of the layer it may change by that. */
interface Hand<K extends EditKind> {
  writes: readonly Prop[]
  /** It changes all that lies in the layer too. */
  deep?: true
  /** Its texts must have their fonts loaded. */
  fonts?: true
  act(node: SceneNode, edit: Extract<Edit, { do: K }>, around: Around): void
}

export interface Around {
  frame: CoverFrame
  /** The size of each photo that `adopt` may have to cut, by hash. */
  photos: Record<string, Size>
}

/** Scaling changes all that has a length, on every floor down to the instances. */
const scaled: Prop[] = ['words', 'size', 'x', 'y', 'fills', 'effects', 'dashPattern', 'scaleFactor', ...lengths] // prettier-ignore

export const hands: { [K in EditKind]: Hand<K> } = {
  write: { writes: ['words', 'size', 'x', 'y'], fonts: true, act: write },
  hide: { writes: ['visible'], act: (node) => void (node.visible = false) },
  move: {
    writes: ['x', 'y'],
    deep: true,
    act: (node, { x, y }, { frame }) =>
      moveBy(node, x / exportScale(frame), y / exportScale(frame)),
  },
  type: { writes: ['words', 'size', 'x', 'y'], fonts: true, act: scaleType },
  scale: { writes: scaled, deep: true, fonts: true, act: scale },
  blur: { writes: ['effects'], act: (node, { radius }) => blur(node, radius) },
  flatten: {
    writes: ['fills'],
    act(node, { colour }) {
      if ('fills' in node) node.fills = [{ type: 'SOLID', color: { ...colour } }]
    },
  },
  filter: { writes: ['fills'], act: (node, { filter, by }) => lift(node, filter, by) },
  adopt: {
    writes: scaled,
    deep: true,
    fonts: true,
    act: (_, { focus }, { frame, photos }) => adopt(frame, photos, focus),
  },
}

/** Does one edit; throws what Figma throws. */
export const act = (node: SceneNode, edit: Edit, around: Around): void =>
  (hands[edit.do] as Hand<EditKind>).act(node, edit, around)

/** Before an edit: how everything is that it may change. */
export function rememberFor(
  record: UndoRecord,
  node: SceneNode,
  { do: kind }: Pick<Edit, 'do'>,
): void {
  const { writes, deep } = hands[kind]
  record.take(node, writes)
  if (!deep || !('children' in node)) return
  if (node.type === 'INSTANCE') {
    // Of its layers an adoption hides one at most, right in it.
    if (kind === 'adopt') for (const child of node.children) record.take(child, ['visible'])
    return
  }
  for (const child of node.children) rememberFor(record, child, { do: kind })
}

export const textsIn = (node: SceneNode): TextNode[] =>
  node.type === 'TEXT'
    ? [node]
    : 'findAllWithCriteria' in node
      ? node.findAllWithCriteria({ types: ['TEXT'] })
      : []

function scale(
  node: SceneNode,
  { by, x, y }: Extract<Edit, { do: 'scale' }>,
  { frame }: Around,
): void {
  if (!('rescale' in node)) return
  if (Math.abs(by - 1) > 1e-4) node.rescale(by)
  const at = pageBox(node)
  const around = pageBox(frame)
  const unit = 1 / exportScale(frame)
  moveBy(
    node,
    around.x + x * unit - (at.x + at.width / 2),
    around.y + y * unit - (at.y + at.height / 2),
  )
}

function blur(node: SceneNode, radius: number): void {
  if (!('effects' in node)) return
  const others = node.effects.filter(({ type }) => type !== 'LAYER_BLUR')
  node.effects = [...others, { type: 'LAYER_BLUR', blurType: 'NORMAL', radius, visible: true }]
}

function lift(node: SceneNode, filter: 'saturation' | 'contrast', by: number): void {
  if (!('fills' in node) || node.fills === figma.mixed) return
  node.fills = node.fills.map((paint) => {
    if (paint.type !== 'IMAGE') return paint
    const before = paint.filters ? (paint.filters[filter] ?? 0) : 0
    return {
      ...paint,
      filters: { ...paint.filters, [filter]: Math.max(-1, Math.min(1, before + by)) },
    }
  })
}
