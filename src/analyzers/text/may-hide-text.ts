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
  'SLOT',
])

/**
 * Whether pixels may hold text that no text layer knows: in pictures and outlined shapes, where
 * layers don't tell for certain what is seen, or when there are no layers at all.
 */
export const mayHideText = (layers: readonly Layer[] | undefined): boolean =>
  layers === undefined ||
  layers.some(
    ({ type, image, unclear, text }) =>
      image !== undefined || unclear || text?.unsure || !plain.has(type),
  )
