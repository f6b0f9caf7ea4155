/** Row-major 2×3, as Figma writes it: [[a, c, x], [b, d, y]]. */
export type Matrix = [[number, number, number], [number, number, number]]
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}
export interface Point {
  x: number
  y: number
}
export interface Colour {
  r: number
  g: number
  b: number
}
export interface FontName {
  family: string
  style: string
}

export interface Paint {
  type: string
  visible: boolean
  opacity: number
  blendMode: string
  color?: Colour
  gradientStops?: { position: number; color: Colour & { a: number } }[]
  gradientTransform?: Matrix
  scaleMode?: 'FILL' | 'FIT' | 'CROP' | 'TILE'
  imageHash?: string | null
  imageTransform?: Matrix
  scalingFactor?: number
  rotation?: number
  filters?: Record<string, number>
}

export interface Effect {
  type: string
  visible: boolean
  radius: number
  color?: Colour & { a: number }
  offset?: Point
  spread?: number
  blendMode?: string
}

export type Measure = { unit: 'AUTO' } | { unit: 'PIXELS' | 'PERCENT'; value: number }

/** One run of equal style within a text. */
export interface Style {
  fontName: FontName
  fontSize: number
  lineHeight: Measure
  letterSpacing: Measure
  textCase: string
  textDecoration: string
  hyperlink: unknown
  fills: Paint[]
}
export interface Run extends Style {
  length: number
}

export type Kind =
  | 'DOCUMENT'
  | 'PAGE'
  | 'FRAME'
  | 'GROUP'
  | 'SECTION'
  | 'COMPONENT'
  | 'COMPONENT_SET'
  | 'SLOT'
  | 'INSTANCE'
  | 'BOOLEAN_OPERATION'
  | 'TRANSFORM_GROUP'
  | 'SLICE'
  | 'RECTANGLE'
  | 'ELLIPSE'
  | 'LINE'
  | 'POLYGON'
  | 'STAR'
  | 'VECTOR'
  | 'TEXT'
  | 'TEXT_PATH'

/**
 * A node as the document keeps it. Never changed in place: a write makes a new object, so that
 * history is a map of the old ones.
 */
export interface Item {
  readonly id: string
  readonly type: Kind
  name: string
  parent: string | null
  children: string[]
  pluginData: Record<string, string>
  relaunch: Record<string, string>
  /** Relative to the nearest container that is not a group, as in Figma. */
  transform: Matrix
  width: number
  height: number
  visible: boolean
  locked: boolean
  opacity: number
  blendMode: string
  fills: Paint[]
  strokes: Paint[]
  effects: Effect[]
  strokeWeight: number
  strokeAlign: 'INSIDE' | 'CENTER' | 'OUTSIDE'
  clipsContent: boolean
  /** Top left, top right, bottom right, bottom left. */
  radii: [number, number, number, number]
  text?: { characters: string; runs: Run[]; align: string; vertical: string; resize: string }
  /** Everything else that is only kept and given back. */
  more: Record<string, unknown>
}

const containers: readonly Kind[] = [
  'DOCUMENT',
  'PAGE',
  'FRAME',
  'GROUP',
  'SECTION',
  'COMPONENT',
  'COMPONENT_SET',
  'SLOT',
  'INSTANCE',
  'BOOLEAN_OPERATION',
  'TRANSFORM_GROUP',
]
const frames: readonly Kind[] = ['FRAME', 'COMPONENT', 'COMPONENT_SET', 'SLOT', 'INSTANCE']
export const isContainer = (item: { type: Kind }) => containers.includes(item.type)
export const isFrame = (item: { type: Kind }) => frames.includes(item.type)
/** As big as its children, and where they are. */
export const isGroup = (item: { type: Kind }) =>
  item.type === 'GROUP' || item.type === 'TRANSFORM_GROUP'
/** Has no coordinates of its own: its children count from the frame around it. */
export const isGroupLike = (item: { type: Kind }) =>
  isGroup(item) || item.type === 'BOOLEAN_OPERATION'

const solid = (grey: number): Paint => ({
  type: 'SOLID',
  visible: true,
  opacity: 1,
  blendMode: 'NORMAL',
  color: { r: grey, g: grey, b: grey },
})

const names: Partial<Record<Kind, string>> = {
  ELLIPSE: 'Ellipse',
  LINE: 'Line',
  POLYGON: 'Polygon',
  STAR: 'Star',
  BOOLEAN_OPERATION: 'Union',
}
const title = (type: Kind) =>
  names[type] ?? type[0] + type.slice(1).toLowerCase().replaceAll('_', ' ')

export const plainStyle = (): Style => ({
  fontName: { family: 'Inter', style: 'Regular' },
  fontSize: 12,
  lineHeight: { unit: 'AUTO' },
  letterSpacing: { unit: 'PERCENT', value: 0 },
  textCase: 'ORIGINAL',
  textDecoration: 'NONE',
  hyperlink: null,
  fills: [solid(0)],
})

const unfilled: readonly Kind[] = [
  'GROUP',
  'TRANSFORM_GROUP',
  'LINE',
  'PAGE',
  'DOCUMENT',
  'INSTANCE',
  'COMPONENT_SET',
  'SLOT',
  'SLICE',
  'TEXT',
  'TEXT_PATH',
  'VECTOR',
]

/** A node as Figma makes it when nothing else is said. */
export function newItem(id: string, type: Kind): Item {
  const grey = 217 / 255
  const fills =
    type === 'FRAME' || type === 'COMPONENT' || type === 'SECTION'
      ? [solid(1)]
      : unfilled.includes(type)
        ? []
        : [solid(grey)]
  const item: Item = {
    id,
    type,
    name: title(type),
    parent: null,
    children: [],
    pluginData: {},
    relaunch: {},
    transform: [
      [1, 0, 0],
      [0, 1, 0],
    ],
    width: 100,
    height: type === 'LINE' ? 0 : 100,
    visible: true,
    locked: false,
    opacity: 1,
    blendMode: 'PASS_THROUGH',
    fills,
    strokes: type === 'LINE' || type === 'VECTOR' ? [solid(0)] : [],
    effects: [],
    strokeWeight: 1,
    strokeAlign:
      type === 'TEXT' ? 'OUTSIDE' : type === 'LINE' || type === 'VECTOR' ? 'CENTER' : 'INSIDE',
    clipsContent: isFrame({ type }),
    radii: [0, 0, 0, 0],
    more: {},
  }
  if (type === 'TEXT' || type === 'TEXT_PATH') {
    item.text = {
      characters: '',
      runs: [],
      align: 'LEFT',
      vertical: 'TOP',
      resize: 'WIDTH_AND_HEIGHT',
    }
    Object.assign(item, { width: 0, height: 14 })
    item.more.base = plainStyle()
  }
  if (type === 'BOOLEAN_OPERATION') item.more.booleanOperation = 'UNION'
  if (type === 'POLYGON') item.more.pointCount = 3
  if (type === 'STAR') Object.assign(item.more, { pointCount: 5, innerRadius: 0.382 })
  return item
}
