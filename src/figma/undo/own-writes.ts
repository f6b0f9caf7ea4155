import { isProp, type Prop } from './props'
import { textOf, valueOf } from './values'

/**
 * What we wrote ourselves last, by layer and property. Figma tells of it a while later, like of
 * anything else: a change that still is what we wrote is no news, however late it is told.
 */
const written = new Map<string, Record<string, string>>()
/** More layers than one fix writes to; older ones have long been told. */
const MOST = 5_000

/** Remembers a value of ours, as `textOf` gives it. */
export function wrote(id: string, prop: Prop, value: string): void {
  if (written.size > MOST) written.clear()
  written.set(id, { ...written.get(id), [prop]: value })
}

/**
 * Whether everything that Figma tells to have changed of a layer still is as we wrote it. One value
 * that is not makes us forget the layer: from then on it is the user's. Throws what reading throws.
 */
export function isOwnWrite(node: SceneNode, changed: readonly string[]): boolean {
  const values = written.get(node.id)
  if (!values || changed.length === 0) return false
  const ours = changed.every((name) => {
    const props = propsOf(name).filter((prop) => prop in values)
    return props.length > 0 && props.every((prop) => textOf(valueOf(node, prop)) === values[prop])
  })
  if (!ours) written.delete(node.id)
  return ours
}

/** Under which of our words a change is kept that Figma names so. */
function propsOf(name: string): Prop[] {
  if (name === 'relativeTransform') return ['x', 'y', 'rotation']
  if (name === 'cornerRadius') return corners
  return [...(isProp(name) ? [name] : []), inSize.indexOf(name) >= 0 ? 'size' : 'words']
}

const corners: Prop[] = ['topLeftRadius', 'topRightRadius', 'bottomLeftRadius', 'bottomRightRadius']
const inSize = [
  'width',
  'height',
  'textAutoResize',
  'primaryAxisSizingMode',
  'counterAxisSizingMode',
]
