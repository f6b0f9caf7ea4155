import { loose, plain, type Prop } from './props'
import { rangesOf, writeRanges, type Ranges } from './ranges'
import {
  parentOf,
  sizeOf,
  styledOf,
  writeParent,
  writeSize,
  writeStyled,
  type ParentValue,
  type SizeValue,
} from './together'

/**
 * The value as plain data; undefined where the layer has none, or none that could be written back.
 * Throws what Figma throws, for example for a layer that is gone.
 */
export function valueOf(node: SceneNode, prop: Prop): unknown {
  switch (prop) {
    case 'parent':
      return parentOf(node)
    case 'words':
      return node.type === 'TEXT' ? rangesOf(node) : undefined
    case 'size':
      return sizeOf(node)
    case 'fills':
    case 'strokes':
    case 'effects':
      return styledOf(node, prop)
    case 'x':
    case 'y':
      // A group stands where its layers do: theirs are remembered.
      return node.type === 'GROUP' ? undefined : plain(node, prop)
    default:
      return plain(node, prop)
  }
}

/** Writes an old value back. Throws what Figma throws. */
export async function writeValue(node: SceneNode, prop: Prop, value: unknown): Promise<void> {
  switch (prop) {
    case 'parent':
      return writeParent(node, value as ParentValue)
    case 'words':
      return node.type === 'TEXT' ? writeRanges(node, value as Ranges) : undefined
    case 'size':
      return writeSize(node, value as SizeValue)
    case 'fills':
    case 'strokes':
    case 'effects':
      return writeStyled(node, prop, value as { is: unknown })
    default:
      loose(node)[prop] = value
  }
}

/** To compare by. Numbers to four places: Figma keeps them in single precision. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'number' ? Math.round(it * 1e4) / 1e4 : it,
  )
