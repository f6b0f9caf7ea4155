import { loose, plain } from './props'
import { findNode } from '../may-lack'

/** What of a layer only goes together: written alone, one part would change another. */

/** Written anew, a fill comes off its shared style: the style is remembered with it. */
const styles = {
  fills: ['fillStyleId', 'setFillStyleIdAsync'],
  strokes: ['strokeStyleId', 'setStrokeStyleIdAsync'],
  effects: ['effectStyleId', 'setEffectStyleIdAsync'],
} as const
export type Styled = keyof typeof styles

interface StyledValue {
  is: unknown
  style?: string
}

export function styledOf(node: SceneNode, prop: Styled): StyledValue | undefined {
  const is = plain(node, prop)
  const style = plain(node, styles[prop][0])
  if (is === undefined) return undefined
  return { is, ...(typeof style === 'string' && style && { style }) }
}

export async function writeStyled(
  node: SceneNode,
  prop: Styled,
  { is, style }: StyledValue,
): Promise<void> {
  loose(node)[prop] = is
  const set = loose(node)[styles[prop][1]]
  // A style that is gone since leaves its looks.
  if (style && typeof set === 'function')
    await (set as (id: string) => Promise<void>).call(node, style).catch(() => {})
}

export interface SizeValue {
  width: number
  height: number
  auto?: TextNode['textAutoResize']
  axes?: [FrameNode['primaryAxisSizingMode'], FrameNode['counterAxisSizingMode']]
}

/** A group is as large as its layers: theirs is remembered. */
export function sizeOf(node: SceneNode): SizeValue | undefined {
  if (!('resizeWithoutConstraints' in node) || node.type === 'GROUP') return undefined
  const { width, height } = node
  const auto = node.type === 'TEXT' ? node.textAutoResize : undefined
  const arranged = 'layoutMode' in node && node.layoutMode !== 'NONE'
  return {
    width,
    height,
    ...(auto && { auto }),
    ...(arranged && { axes: [node.primaryAxisSizingMode, node.counterAxisSizingMode] }),
  }
}

export function writeSize(node: SceneNode, { width, height, auto, axes }: SizeValue): void {
  // Resized, a text or a row no longer sizes itself.
  const isOther = Math.abs(node.width - width) + Math.abs(node.height - height) > 1e-4
  if (isOther && 'resizeWithoutConstraints' in node) node.resizeWithoutConstraints(width, height)
  if (auto && plain(node, 'textAutoResize') !== auto) loose(node).textAutoResize = auto
  if (!axes) return
  loose(node).primaryAxisSizingMode = axes[0]
  loose(node).counterAxisSizingMode = axes[1]
}

export interface ParentValue {
  id: string
  /** The place among its siblings, from the back. */
  at: number
}

export const parentOf = (node: SceneNode): ParentValue | undefined =>
  node.parent ? { id: node.parent.id, at: node.parent.children.indexOf(node) } : undefined

export async function writeParent(node: SceneNode, { id, at }: ParentValue): Promise<void> {
  const parent = await findNode(id)
  if (!parent || !('insertChild' in parent) || parent.type === 'DOCUMENT')
    throw new Error('the parent is gone')
  parent.insertChild(Math.min(at, parent.children.length), node)
}
