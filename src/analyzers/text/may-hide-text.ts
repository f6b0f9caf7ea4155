import type { Layer } from '../../core/scene'

const plain = new Set([
  'TEXT',
  'FRAME',
  'GROUP',
  'SECTION',
  'COMPONENT',
  'COMPONENT_SET',
  'INSTANCE',
  'RECTANGLE',
  'ELLIPSE',
  'LINE',
])

/**
 * Whether pixels may hold text that no text layer knows: in pictures and outlined shapes, or when
 * there are no layers at all.
 */
export const mayHideText = (layers: readonly Layer[] | undefined): boolean =>
  layers === undefined || layers.some(({ type, image }) => image !== undefined || !plain.has(type))
