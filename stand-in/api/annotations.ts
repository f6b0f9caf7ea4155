import type { Item, Kind } from '../doc/item'
import type { Session } from './session'
import { refuse } from './validate'

const everywhere = ['width', 'height', 'opacity', 'fills', 'strokes', 'effects', 'strokeWeight']
const limits = ['minWidth', 'maxWidth', 'minHeight', 'maxHeight']
const layout = ['layoutMode', 'itemSpacing', 'padding', 'alignItems']
const grid = ['gridRowGap', 'gridColumnGap', 'gridRowCount', 'gridColumnCount']
const inGrid = ['gridRowAnchorIndex', 'gridColumnAnchorIndex', 'gridRowSpan', 'gridColumnSpan']
const type = [
  'textStyleId',
  'textAlignHorizontal',
  'fontFamily',
  'fontStyle',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
]
const box = [...everywhere, ...limits, ...layout, ...grid, ...inGrid, 'cornerRadius']

/** Which properties an annotation may point at, by kind of node. */
const properties: Partial<Record<Kind, string[]>> = {
  FRAME: box,
  COMPONENT: box,
  COMPONENT_SET: box,
  SLOT: box,
  INSTANCE: [...box, 'mainComponent'],
  RECTANGLE: [...everywhere, ...limits, ...inGrid, 'cornerRadius'],
  ELLIPSE: [...everywhere, ...inGrid],
  LINE: [...everywhere, ...inGrid],
  POLYGON: [...everywhere, ...inGrid, 'cornerRadius'],
  STAR: [...everywhere, ...inGrid, 'cornerRadius'],
  VECTOR: [...everywhere, ...inGrid, 'cornerRadius'],
  TEXT: [...everywhere, ...limits, ...inGrid, ...type],
  TEXT_PATH: [...everywhere, ...inGrid, ...type],
}

interface Note {
  label?: string
  labelMarkdown?: string
  properties?: { type: string }[]
  categoryId?: string
}
const keys = ['label', 'labelMarkdown', 'properties', 'categoryId']

/** Throws where Figma would refuse these annotations; answers them as Figma gives them back. */
export function annotations(s: Session, item: Item, list: unknown[]): Note[] {
  return list.map((raw, i) => {
    const note = raw as Note
    const no = (why: string) => refuse('annotations', `${why} at [${i}]`)
    const extra = Object.keys(note).filter((key) => !keys.includes(key))
    if (extra.length) no(`Unrecognized key(s) in object: ${extra.join(', ')}`)
    if (note.label !== undefined && note.labelMarkdown !== undefined)
      if (note.label !== plain(note.labelMarkdown))
        no('Only one of label and labelMarkdown may be set')
    if (note.label === undefined && note.labelMarkdown === undefined && !note.properties)
      no('Expected a label or properties')
    if (note.categoryId !== undefined && !s.categories.some((c) => c.id === note.categoryId))
      no('Unknown category')
    const strange = note.properties?.find((p) => !properties[item.type]?.includes(p.type))
    if (strange) no(`Property "${strange.type}" is not available on ${item.type}`)
    const markdown = note.labelMarkdown ?? note.label
    return markdown === undefined
      ? note
      : { ...note, label: plain(markdown), labelMarkdown: markdown }
  })
}

/** A label without its marks. */
const plain = (markdown: string) =>
  markdown.replace(/\*\*(.+?)\*\*|__(.+?)__|\*(.+?)\*/g, '$1$2$3').replace(/^#+ /gm, '')
