import type { Session } from './api/session'
import { setProp } from './api/props'
import { create, insert } from './api/nodes'
import { resizeTo } from './api/layout/resize'
import { fontKey } from './api/session'
import { settle } from './api/layout/settle'
import { setText } from './api/text'
import type { Kind } from './doc/item'

/** A layer in the sample documents: the properties of the plugin API, and its children. */
export interface Spec {
  type: Kind
  name: string
  x?: number
  y?: number
  width?: number
  height?: number
  children?: Spec[]
  [prop: string]: unknown
}

/** Makes layers by the same ways as a plugin would, so that the samples are as valid as its own. */
export function build(s: Session, spec: Spec, parent = s.store.page): string {
  const id = make(s, spec, parent)
  settle(s)
  return id
}

function make(s: Session, spec: Spec, parent: string): string {
  const { type, children = [], width, height, x = 0, y = 0, characters, fontName, ...rest } = spec
  if (type === 'GROUP' || type === 'BOOLEAN_OPERATION') return group(s, spec, parent)
  const id = create(s, type)
  insert(s, parent, undefined, id)
  const font = (fontName ?? { family: 'Inter', style: 'Regular' }) as {
    family: string
    style: string
  }
  s.loaded.add(fontKey(font))
  if (type === 'TEXT' || type === 'TEXT_PATH') {
    s.loaded.add('Inter Regular')
    setText(s, s.store.get(id), 'fontName', font)
    for (const key of ['fontSize', 'lineHeight', 'letterSpacing'])
      if (key in rest) setText(s, s.store.get(id), key, rest[key])
    setText(s, s.store.get(id), 'characters', characters ?? '')
    if (width !== undefined) {
      resizeTo(s, id, width, height ?? s.store.get(id).height, false)
      if (height === undefined) setText(s, s.store.get(id), 'textAutoResize', 'HEIGHT')
    }
  } else if (width !== undefined && type !== 'VECTOR')
    resizeTo(s, id, width, type === 'LINE' ? 0 : (height ?? width), false)
  for (const [prop, value] of Object.entries(rest)) setProp(s, id, prop, value)
  setProp(s, id, 'x', x)
  setProp(s, id, 'y', y)
  for (const child of children) make(s, child, id)
  return id
}

function group(s: Session, { children = [], type, ...rest }: Spec, parent: string): string {
  const { id } = s.store.create(type, parent)
  for (const child of children) make(s, child, id)
  for (const [prop, value] of Object.entries(rest)) setProp(s, id, prop, value)
  return id
}

export const solid = (hex: string, opacity = 1) => ({
  type: 'SOLID',
  opacity,
  color: {
    r: parseInt(hex.slice(1, 3), 16) / 255,
    g: parseInt(hex.slice(3, 5), 16) / 255,
    b: parseInt(hex.slice(5, 7), 16) / 255,
  },
})

/** Stops from top to bottom. */
export const fade = (...stops: string[]) => ({
  type: 'GRADIENT_LINEAR',
  gradientTransform: [
    [0, 1, 0],
    [-1, 0, 1],
  ],
  gradientStops: stops.map((hex, i) => ({
    position: i / (stops.length - 1),
    color: { ...solid(hex).color, a: 1 },
  })),
})

export const glow = (from: string, to: string) => ({
  type: 'GRADIENT_RADIAL',
  gradientTransform: [
    [1, 0, 0],
    [0, 1, 0],
  ],
  gradientStops: [
    { position: 0, color: { ...solid(from).color, a: 1 } },
    { position: 1, color: { ...solid(to).color, a: 1 } },
  ],
})
