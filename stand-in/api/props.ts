import { sized, sizing } from '../doc/auto-layout'
import { angleOf, clean, moved, multiply, rotated } from '../doc/geometry'
import { renderBounds } from '../doc/ink'
import { isGroupLike, type Item, type Matrix } from '../doc/item'
import type { Store } from '../doc/store'
import { annotations } from './annotations'
import type { Session } from './session'
import { getText, refit, setText, textProps } from './text'
import * as check from './validate'

const defaults: Record<string, unknown> = {
  constraints: { horizontal: 'MIN', vertical: 'MIN' },
  layoutAlign: 'INHERIT',
  layoutGrow: 0,
  layoutPositioning: 'AUTO',
  constrainProportions: false,
  isMask: false,
  maskType: 'ALPHA',
  effectStyleId: '',
  fillStyleId: '',
  strokeStyleId: '',
  gridStyleId: '',
  strokeCap: 'NONE',
  strokeJoin: 'MITER',
  strokeMiterLimit: 4,
  dashPattern: [],
  cornerSmoothing: 0,
  exportSettings: [],
  annotations: [],
  expanded: true,
  layoutMode: 'NONE',
  layoutWrap: 'NO_WRAP',
  layoutGrids: [],
  guides: [],
  paddingLeft: 0,
  paddingRight: 0,
  paddingTop: 0,
  paddingBottom: 0,
  itemSpacing: 0,
  counterAxisSpacing: 0,
  primaryAxisSizingMode: 'AUTO',
  counterAxisSizingMode: 'FIXED',
  primaryAxisAlignItems: 'MIN',
  counterAxisAlignItems: 'MIN',
  itemReverseZIndex: false,
  strokesIncludedInLayout: false,
  minWidth: null,
  maxWidth: null,
  minHeight: null,
  maxHeight: null,
  overflowDirection: 'NONE',
  numberOfFixedChildren: 0,
  reactions: [],
  sectionContentsHidden: false,
  isAsset: false,
  stuckNodes: [],
  attachedConnectors: [],
  boundVariables: {},
  inferredAutoLayout: null,
  detachedInfo: null,
  key: '',
  remote: false,
  instances: [],
  description: '',
  componentProperties: {},
  overrides: [],
  exposedInstances: [],
  isExposedInstance: false,
  scaleFactor: 1,
  arcData: { startingAngle: 0, endingAngle: 6.283185307179586, innerRadius: 0 },
  pointCount: 3,
  innerRadius: 0.382,
  vectorPaths: [],
  vectorNetwork: { vertices: [], segments: [] },
  handleMirroring: 'NONE',
  booleanOperation: 'UNION',
  defaultVariant: null,
  limitViolations: [],
  transformModifiers: [],
  strokeGeometry: [],
  isPageDivider: false,
  backgrounds: [
    {
      type: 'SOLID',
      visible: true,
      opacity: 1,
      blendMode: 'NORMAL',
      color: { r: 0.96, g: 0.96, b: 0.96 },
    },
  ],
  selectedTextRange: null,
  flowStartingPoints: [],
  prototypeStartNode: null,
  textTruncation: 'DISABLED',
  maxLines: null,
  paragraphIndent: 0,
  paragraphSpacing: 0,
  listSpacing: 0,
  hangingPunctuation: false,
  hangingList: false,
  leadingTrim: 'NONE',
  autoRename: true,
  textStyleId: '',
}
const enums: Record<string, readonly string[]> = {
  booleanOperation: ['UNION', 'INTERSECT', 'SUBTRACT', 'EXCLUDE'],
  maskType: ['ALPHA', 'VECTOR', 'LUMINANCE'],
  blendMode: check.blendModes,
  strokeAlign: ['CENTER', 'INSIDE', 'OUTSIDE'],
  layoutMode: ['NONE', 'HORIZONTAL', 'VERTICAL', 'GRID'],
  layoutWrap: ['NO_WRAP', 'WRAP'],
  layoutPositioning: ['AUTO', 'ABSOLUTE'],
  layoutAlign: ['MIN', 'CENTER', 'MAX', 'STRETCH', 'INHERIT'],
  primaryAxisSizingMode: ['FIXED', 'AUTO'],
  counterAxisSizingMode: ['FIXED', 'AUTO'],
  primaryAxisAlignItems: ['MIN', 'MAX', 'CENTER', 'SPACE_BETWEEN'],
  counterAxisAlignItems: ['MIN', 'MAX', 'CENTER', 'BASELINE'],
  strokeJoin: ['MITER', 'BEVEL', 'ROUND'],
  textTruncation: ['DISABLED', 'ENDING'],
}
const radii = ['topLeftRadius', 'topRightRadius', 'bottomRightRadius', 'bottomLeftRadius']
const plain = [
  'visible',
  'locked',
  'opacity',
  'blendMode',
  'fills',
  'strokes',
  'effects',
  'strokeWeight',
  'strokeAlign',
  'clipsContent',
  'name',
] as const
const mixed = { $: 'mixed' }

export function getProp(s: Session, id: string, prop: string): unknown {
  const item = s.store.get(id)
  if (item.text && textProps.includes(prop)) return getText(s, item, prop)
  if ((plain as readonly string[]).includes(prop)) return item[prop as (typeof plain)[number]]
  const transform = s.store.relative(id)
  switch (prop) {
    case 'x':
      return transform[0][2]
    case 'y':
      return transform[1][2]
    case 'rotation':
      return angleOf(transform)
    case 'relativeTransform':
      return transform
    case 'absoluteTransform':
      return s.store.absolute(id).map((row) => row.map(clean))
    case 'width':
      return s.store.size(id).width
    case 'height':
      return s.store.size(id).height
    case 'absoluteBoundingBox':
      return s.store.box(id)
    case 'absoluteRenderBounds':
      return renderBounds(s.store, s.metrics, id)
    case 'layoutSizingHorizontal':
      return sizing(s.store, item, 'width')
    case 'layoutSizingVertical':
      return sizing(s.store, item, 'height')
    case 'cornerRadius':
      return item.radii.every((r) => r === item.radii[0]) ? item.radii[0] : mixed
    case 'fillGeometry':
      return item.more.vectorPaths ?? [{ windingRule: 'NONZERO', data: boxPath(item) }]
  }
  if (radii.includes(prop)) return item.radii[radii.indexOf(prop)]
  return prop in item.more ? item.more[prop] : defaults[prop]
}

export function setProp(s: Session, id: string, prop: string, value: unknown) {
  const item = s.store.get(id)
  const { store } = s
  if (item.text && textProps.includes(prop)) return setText(s, item, prop, value)
  if (radii.includes(prop)) {
    const next = [...item.radii] as Item['radii']
    next[radii.indexOf(prop)] = check.number(prop, value, 0)
    return store.edit(id, { radii: next })
  }
  const at = store.relative(id)
  switch (prop) {
    case 'name':
      return store.edit(id, { name: check.string(prop, value) })
    case 'x':
      return store.shift(id, check.number(prop, value) - at[0][2], 0)
    case 'y':
      return store.shift(id, 0, check.number(prop, value) - at[1][2])
    case 'rotation':
      return turnTo(store, item, check.number(prop, value))
    case 'relativeTransform':
      check.transform(prop, value)
      return store.edit(id, { transform: value as Matrix })
    case 'layoutSizingHorizontal':
    case 'layoutSizingVertical':
      return store.put(
        sized(
          store,
          item,
          prop === 'layoutSizingHorizontal' ? 'width' : 'height',
          check.oneOf(prop, value, ['FIXED', 'HUG', 'FILL']),
        ),
      )
    case 'visible':
    case 'locked':
    case 'clipsContent':
      return store.edit(id, { [prop]: check.boolean(prop, value) })
    case 'opacity':
      return store.edit(id, { opacity: check.number(prop, value, 0, 1) })
    case 'strokeWeight':
      return store.edit(id, { strokeWeight: check.number(prop, value, 0) })
    case 'blendMode':
    case 'strokeAlign':
      return store.edit(id, { [prop]: check.oneOf(prop, value, enums[prop]) })
    case 'fills':
    case 'strokes':
      return store.edit(id, { [prop]: check.paints(prop, value, (hash) => !!s.images.get(hash)) })
    case 'effects':
      return store.edit(id, { effects: check.effects(prop, value) })
    case 'cornerRadius': {
      const r = check.number(prop, value, 0)
      return store.edit(id, { radii: [r, r, r, r] })
    }
    case 'vectorPaths':
      return setPaths(
        store,
        item,
        check.array(prop, value) as { data: string; windingRule: string }[],
      )
    case 'annotations':
      return store.edit(id, {
        more: { ...item.more, annotations: annotations(s, item, check.array(prop, value)) },
      })
  }
  if (enums[prop]) check.oneOf(prop, value, enums[prop])
  if (item.text && (prop === 'textTruncation' || prop === 'maxLines'))
    return store.put(refit(s, { ...item, more: { ...item.more, [prop]: value } }))
  const usual = defaults[prop]
  if (typeof usual === 'number') check.number(prop, value)
  else if (typeof usual === 'boolean') check.boolean(prop, value)
  else if (typeof usual === 'string') check.string(prop, value)
  else if (Array.isArray(usual)) check.array(prop, value)
  store.edit(id, { more: { ...item.more, [prop]: value } })
}

/** Turns a node about its top left corner; a group turns its children about its own. */
function turnTo(store: Store, item: Item, degrees: number) {
  const at = store.relative(item.id)
  if (!isGroupLike(item)) return store.edit(item.id, { transform: rotated(at, degrees) })
  const by = rotated(
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
    degrees - angleOf(at),
  )
  const about = multiply(moved(by, at[0][2], at[1][2]), [
    [1, 0, -at[0][2]],
    [0, 1, -at[1][2]],
  ])
  const turn = (id: string) => {
    const one = store.get(id)
    store.edit(id, { transform: multiply(about, one.transform) })
    if (isGroupLike(one)) one.children.forEach(turn)
  }
  turn(item.id)
}

/**
 * Figma takes M, L, Q, C and Z in absolute numbers with spaces between; the box becomes that of the
 * path.
 */
function setPaths(store: Store, item: Item, paths: { data: string; windingRule: string }[]) {
  const points: { x: number; y: number }[] = []
  for (const { data } of paths) {
    const tokens = data.trim().split(/\s+/)
    if (!tokens.every((t) => /^[MLQCZ]$/.test(t) || Number.isFinite(Number(t))))
      throw new Error(`in set_vectorPaths: Invalid command in path data: ${data.slice(0, 40)}`)
    const numbers = tokens.filter((t) => !/^[A-Z]$/.test(t)).map(Number)
    for (let i = 0; i + 1 < numbers.length; i += 2)
      points.push({ x: numbers[i], y: numbers[i + 1] })
  }
  const [x, y] = points.length
    ? [Math.min(...points.map((p) => p.x)), Math.min(...points.map((p) => p.y))]
    : [0, 0]
  const width = points.length ? Math.max(...points.map((p) => p.x)) - x : 0
  const height = points.length ? Math.max(...points.map((p) => p.y)) - y : 0
  const shifted = paths.map((p) => ({
    windingRule: p.windingRule ?? 'NONZERO',
    data: shiftPath(p.data, -x, -y),
  }))
  const [[a, c, tx], [b, d, ty]] = item.transform
  const transform: Matrix = [
    [a, c, tx + a * x + c * y],
    [b, d, ty + b * x + d * y],
  ]
  store.edit(item.id, { width, height, transform, more: { ...item.more, vectorPaths: shifted } })
}

function shiftPath(data: string, dx: number, dy: number): string {
  let odd = true
  return data
    .trim()
    .split(/\s+/)
    .map((token) => {
      if (/^[A-Z]$/.test(token)) return token
      odd = !odd
      return String(clean(Number(token) + (odd ? dy : dx)))
    })
    .join(' ')
}

const boxPath = (item: Item) => (item.type === 'ELLIPSE' ? ellipsePath(item) : rectanglePath(item))
const rectanglePath = ({ width: w, height: h }: Item) =>
  `M 0 0 L ${w} 0 L ${w} ${h} L 0 ${h} L 0 0 Z`

/** Four cubic curves, as Figma draws it. */
function ellipsePath({ width: w, height: h }: Item): string {
  const [a, b, i, j] = [w / 2, h / 2, 0.22386 * w, 0.22386 * h]
  return `M ${w} ${b} C ${w} ${h - j} ${w - i} ${h} ${a} ${h} C ${i} ${h} 0 ${h - j} 0 ${b} C 0 ${j} ${i} 0 ${a} 0 C ${w - i} 0 ${w} ${j} ${w} ${b} Z`
}
