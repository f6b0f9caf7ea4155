import { vi } from 'vitest'

/**
 * Layers as Figma has them, for the functions of `src/figma` that only read. Stricter than the
 * stand-in where Figma is: a removed layer has an id and a type, nothing else; bounds, paths and
 * effects are what a test says; every read can be counted.
 */
export interface Fake {
  id: string
  type: string
  name: string
  removed: boolean
  parent: Fake | null
  children?: Fake[]
  [property: string]: unknown
}

export type Place = readonly [x: number, y: number, width: number, height: number]
type More = Record<string, unknown>

export const mixed = Symbol('mixed')

/** Puts a `figma` in the way that answers what a test says. */
export const stubFigma = (more: More = {}) =>
  vi.stubGlobal('figma', { mixed, getImageByHash: () => null, ...more })

/** Property reads and method calls, by name. What a node is – id, type, removed – is for nothing. */
export const reads: { total: number; by: Record<string, number>; reset(): void } = {
  total: 0,
  by: {},
  reset: () => Object.assign(reads, { total: 0, by: {} }),
}
const free = ['id', 'type', 'removed']

const counting: ProxyHandler<Fake> = {
  get(node, key) {
    if (typeof key === 'string' && !free.includes(key)) {
      reads.total++
      reads.by[key] = (reads.by[key] ?? 0) + 1
    }
    return Reflect.get(node, key) as unknown
  },
}

/** Figma finds layers itself. */
function uncounted<T>(work: () => T): T {
  const before = { total: reads.total, by: { ...reads.by } }
  try {
    return work()
  } finally {
    Object.assign(reads, before)
  }
}

const dataOf = ({ getPluginData }: Fake, key: string): string =>
  (getPluginData as (key: string) => string)(key)

let ids = 0

/** A layer. Its place is the page's, in pixels. */
export function fake(
  type: string,
  name: string,
  place: Place,
  more: More = {},
  children?: Fake[],
): Fake {
  const [x, y, width, height] = place
  const box = { x, y, width, height }
  const container = ['FRAME', 'COMPONENT', 'INSTANCE'].includes(type)
  const data = (more.data ?? {}) as Record<string, string>
  const node: Fake = {
    id: `1:${++ids}`,
    type,
    name,
    removed: false,
    parent: null,
    ...box,
    visible: true,
    opacity: 1,
    blendMode: 'PASS_THROUGH',
    isMask: false,
    effects: [],
    rotation: 0,
    absoluteBoundingBox: box,
    absoluteRenderBounds: box,
    absoluteTransform: [
      [1, 0, x],
      [0, 1, y],
    ],
    ...(type !== 'GROUP' && {
      fills: [paint()],
      strokes: [],
      strokeWeight: 1,
      strokeAlign: 'CENTER',
    }),
    ...(['RECTANGLE', ...(container ? [type] : [])].includes(type) && { cornerRadius: 0 }),
    ...(shapes.includes(type) && { fillGeometry: [square(width, height)], strokeGeometry: [] }),
    ...(container && { clipsContent: true, layoutMode: 'NONE', itemReverseZIndex: false }),
    ...(type.startsWith('TEXT') && words(name)),
    getPluginData: (key: string) => data[key] ?? '',
    findAllWithCriteria: ({ pluginData: { keys } }: { pluginData: { keys: string[] } }) =>
      uncounted(() =>
        walk(node.children ?? []).filter((it) => keys.some((key) => dataOf(it, key))),
      ),
    ...more,
  }
  const seen = new Proxy(node, counting)
  if (children) {
    node.children = children
    for (const child of children) child.parent = seen
  }
  return seen
}

const shapes = ['RECTANGLE', 'ELLIPSE', 'VECTOR', 'STAR', 'POLYGON', 'BOOLEAN_OPERATION']
const square = (width: number, height: number) => ({
  data: `M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} L 0 0 Z`,
  windingRule: 'NONZERO',
})

const words = (characters: string) => ({
  characters,
  textAutoResize: 'WIDTH_AND_HEIGHT',
  textTruncation: 'DISABLED',
  ...runs([{ characters }]),
})

/** Stretches of a text, 64 px and in one colour unless told otherwise. */
export const runs = (all: More[]) => ({
  getStyledTextSegments: () =>
    all.map((it) => ({ fontSize: 64, fills: [paint()], textCase: 'ORIGINAL', ...it })),
})

export interface Paint {
  type: string
  visible: boolean
  opacity: number
  blendMode: string
  color?: { r: number; g: number; b: number }
  imageHash?: string
}

export const paint = (more: Partial<Paint> = {}): Paint => ({
  type: 'SOLID',
  visible: true,
  opacity: 1,
  blendMode: 'NORMAL',
  color: { r: 0.2, g: 0.4, b: 0.6 },
  ...more,
})

const walk = (nodes: readonly Fake[]): Fake[] =>
  nodes.flatMap((node) => [node, ...walk(node.children ?? [])])

export const cover = (...children: Fake[]): Fake =>
  fake('FRAME', 'Cover', [0, 0, 1080, 1920], { fills: [] }, children)

export const page = (...children: Fake[]): Fake =>
  fake('PAGE', 'Page', [0, 0, 0, 0], { selection: [] }, children)
