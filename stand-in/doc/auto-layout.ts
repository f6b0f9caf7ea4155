import { isFrame, type Item } from './item'
import type { Store } from './store'

export type Axis = 'width' | 'height'
type Sizing = 'FIXED' | 'HUG' | 'FILL'

/** Its lengths, which grow with what is scaled. */
export const layoutLengths = [
  'itemSpacing',
  'counterAxisSpacing',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
  'minWidth',
  'maxWidth',
  'minHeight',
  'maxHeight',
]

/** What of a node changes where auto layout puts it, or what is beside it. */
export const layoutKeys = [
  'layoutMode',
  'layoutWrap',
  'layoutGrow',
  'layoutAlign',
  'layoutPositioning',
  'primaryAxisSizingMode',
  'counterAxisSizingMode',
  'primaryAxisAlignItems',
  'counterAxisAlignItems',
  ...layoutLengths,
]

/** The axis along which a frame lines up its children; none where it doesn't. */
export function mainAxis(item: Item): Axis | null {
  if (!isFrame(item)) return null
  if (item.more.layoutMode === 'HORIZONTAL') return 'width'
  return item.more.layoutMode === 'VERTICAL' ? 'height' : null
}

export const otherAxis = (axis: Axis): Axis => (axis === 'width' ? 'height' : 'width')

/** Whether its parent places a node: then it has no say in where it stands. */
export function inFlow(store: Store, item: Item): boolean {
  const parent = item.parent ? store.get(item.parent) : null
  return !!parent && !!mainAxis(parent) && item.more.layoutPositioning !== 'ABSOLUTE'
}

/** `layoutSizingHorizontal` and `-Vertical`: what decides about a node's size. */
export function sizing(store: Store, item: Item, axis: Axis): Sizing {
  if (inFlow(store, item)) {
    const along = mainAxis(store.get(item.parent!)) === axis
    if (along ? item.more.layoutGrow === 1 : item.more.layoutAlign === 'STRETCH') return 'FILL'
  }
  if (item.text) {
    const { resize } = item.text
    return resize === 'WIDTH_AND_HEIGHT' || (resize === 'HEIGHT' && axis === 'height')
      ? 'HUG'
      : 'FIXED'
  }
  const main = mainAxis(item)
  if (!main) return 'FIXED'
  const mode =
    main === axis
      ? (item.more.primaryAxisSizingMode ?? 'AUTO')
      : (item.more.counterAxisSizingMode ?? 'FIXED')
  return mode === 'AUTO' ? 'HUG' : 'FIXED'
}

/** The properties that make `sizing` so. Throws where Figma has no such sizing. */
export function sized(store: Store, item: Item, axis: Axis, wanted: Sizing): Item {
  const where = `in set_layoutSizing${axis === 'width' ? 'Horizontal' : 'Vertical'}`
  const own = mainAxis(item)
  const child = inFlow(store, item)
  if (wanted === 'HUG' && !own && !item.text)
    throw new Error(`${where}: HUG can only be set on auto-layout frames and text nodes`)
  if (wanted === 'FILL' && !child)
    throw new Error(`${where}: FILL can only be set on children of auto-layout frames`)
  const more = { ...item.more }
  if (child) {
    const along = mainAxis(store.get(item.parent!)) === axis
    if (along) more.layoutGrow = wanted === 'FILL' ? 1 : 0
    else more.layoutAlign = wanted === 'FILL' ? 'STRETCH' : 'INHERIT'
  }
  if (own)
    more[own === axis ? 'primaryAxisSizingMode' : 'counterAxisSizingMode'] =
      wanted === 'HUG' ? 'AUTO' : 'FIXED'
  if (!item.text) return { ...item, more }
  const resize =
    wanted === 'HUG' ? (axis === 'width' ? 'WIDTH_AND_HEIGHT' : 'HEIGHT') : fixedText(item, axis)
  return { ...item, more, text: { ...item.text, resize } }
}

const fixedText = ({ text }: Item, axis: Axis) =>
  axis === 'height' ? 'NONE' : text!.resize === 'WIDTH_AND_HEIGHT' ? 'HEIGHT' : text!.resize
