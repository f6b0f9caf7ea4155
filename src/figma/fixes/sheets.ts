import { isTurned } from './upright'

/**
 * What may be made longer without looking otherwise: a sheet, a line, a bar that arranges what it
 * holds. A drawing would be pulled out of shape.
 */
export function stretches(node: SceneNode, bar: boolean): boolean {
  if (node.type === 'LINE') return true
  if (node.type === 'FRAME' || node.type === 'INSTANCE' || node.type === 'COMPONENT')
    return bar || isSheet(node)
  if (node.type === 'VECTOR') return node.vectorPaths.every(({ data }) => isRectangular(data))
  return node.type === 'RECTANGLE' && (node.fills === figma.mixed || node.fills.every(canFill))
}

/** Of four straight sides at most. */
const isRectangular = (data: string): boolean =>
  !/[CQ]/i.test(data) && (data.match(/L/gi) ?? []).length <= 4

/** A picture that is laid otherwise would be pulled out of shape. */
const canFill = (paint: Paint): boolean => paint.type !== 'IMAGE' || paint.scaleMode === 'FILL'

/** What is as large as it is said to be, holds nothing, and shows its pictures upright. */
export const isSheet = (node: SceneNode): node is RectangleNode | FrameNode =>
  !isTurned(node) &&
  (node.type === 'RECTANGLE' || (node.type === 'FRAME' && node.children.length === 0))
