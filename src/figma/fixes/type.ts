import type { Hold, TypeEdit, WriteEdit } from '../../core/document/edit'
import { refuse } from '../refuse'

/** Puts words in the place of others. Styles of the rest are kept; new words look like the old ones. */
export function write(node: SceneNode, { start, end, to, was, hold }: WriteEdit): void {
  if (node.type !== 'TEXT') return
  // In capitals a text may be told otherwise than it is typed; never of another length.
  if (node.characters.toLowerCase() !== was.toLowerCase()) refuse('changed', node)
  keeping(node, hold, () => {
    if (to) node.insertCharacters(end, to, 'BEFORE')
    node.deleteCharacters(start, end)
  })
}

/** Scales the type of a text; a box of a fixed width goes along, so that its lines break as before. */
export function scaleType(node: SceneNode, { by, hold, y }: TypeEdit): void {
  if (node.type !== 'TEXT') return
  const { height, width, textAutoResize: sizing } = node
  keeping(node, hold, () => {
    for (const { start, end, fontSize } of node.getStyledTextSegments(['fontSize']))
      node.setRangeFontSize(start, end, Math.max(1, hundredths(fontSize * by)))
    for (const { start, end, lineHeight } of node.getStyledTextSegments(['lineHeight']))
      if (lineHeight.unit === 'PIXELS')
        node.setRangeLineHeight(start, end, { unit: 'PIXELS', value: lineHeight.value * by })
    if (sizing === 'NONE') node.resize(width * by, height * by)
    if (sizing === 'HEIGHT') node.resize(width * by, node.height)
    if (sizing === 'HEIGHT') node.textAutoResize = 'HEIGHT'
  })
  shift(node, 0, (height - node.height) / 2 + y)
}

/** Figma shows two decimals. */
const hundredths = (size: number): number => Math.floor(size * 100) / 100

/** Whatever becomes of its width, one point of it stays where it is. */
function keeping(text: TextNode, hold: Hold, change: () => void): void {
  const before = text.width
  change()
  shift(text, (before - text.width) * hold, 0)
}

/** Along the text's own axes. What Figma places itself, or does not let us move, stays. */
function shift(text: TextNode, along: number, down: number): void {
  if (Math.abs(along) + Math.abs(down) < 0.01 || !isFree(text)) return
  const turn = (text.rotation * Math.PI) / 180
  text.x += along * Math.cos(turn) + down * Math.sin(turn)
  text.y += down * Math.cos(turn) - along * Math.sin(turn)
}

function isFree(text: TextNode): boolean {
  const { parent } = text
  if (parent && 'layoutMode' in parent && parent.layoutMode !== 'NONE')
    return text.layoutPositioning === 'ABSOLUTE'
  for (let at: BaseNode | null = parent; at; at = at.parent)
    if (at.type === 'INSTANCE') return false
  return true
}
