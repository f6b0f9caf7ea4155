import type { Effect, Paint } from '../doc/item'

export const refuse = (prop: string, why: string): never => {
  throw new Error(`in set_${prop}: Property "${prop}" failed validation: ${why}`)
}

export function number(prop: string, value: unknown, min = -Infinity, max = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return refuse(prop, `Expected number, received ${kindOf(value)}`)
  if (value < min) return refuse(prop, `Number must be greater than or equal to ${min}`)
  if (value > max) return refuse(prop, `Number must be less than or equal to ${max}`)
  return value
}

export function boolean(prop: string, value: unknown): boolean {
  return typeof value === 'boolean'
    ? value
    : refuse(prop, `Expected boolean, received ${kindOf(value)}`)
}

export function string(prop: string, value: unknown): string {
  return typeof value === 'string'
    ? value
    : refuse(prop, `Expected string, received ${kindOf(value)}`)
}

export function oneOf<T extends string>(prop: string, value: unknown, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T
  return refuse(
    prop,
    `Invalid enum value. Expected ${allowed.map((a) => `'${a}'`).join(' | ')}, received '${String(value)}'`,
  )
}

export function array(prop: string, value: unknown): unknown[] {
  return Array.isArray(value) ? value : refuse(prop, `Expected array, received ${kindOf(value)}`)
}

const kindOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

export const blendModes = [
  'PASS_THROUGH',
  'NORMAL',
  'DARKEN',
  'MULTIPLY',
  'LINEAR_BURN',
  'COLOR_BURN',
  'LIGHTEN',
  'SCREEN',
  'LINEAR_DODGE',
  'COLOR_DODGE',
  'OVERLAY',
  'SOFT_LIGHT',
  'HARD_LIGHT',
  'DIFFERENCE',
  'EXCLUSION',
  'HUE',
  'SATURATION',
  'COLOR',
  'LUMINOSITY',
] as const
const paintKeys: Record<string, string[]> = {
  SOLID: ['color', 'boundVariables'],
  GRADIENT_LINEAR: ['gradientTransform', 'gradientStops', 'gradientHandlePositions'],
  GRADIENT_RADIAL: ['gradientTransform', 'gradientStops', 'gradientHandlePositions'],
  GRADIENT_ANGULAR: ['gradientTransform', 'gradientStops', 'gradientHandlePositions'],
  GRADIENT_DIAMOND: ['gradientTransform', 'gradientStops', 'gradientHandlePositions'],
  IMAGE: ['scaleMode', 'imageHash', 'imageTransform', 'scalingFactor', 'rotation', 'filters'],
}
const common = ['type', 'visible', 'opacity', 'blendMode']

export function paints(prop: string, value: unknown, hasImage: (hash: string) => boolean): Paint[] {
  return array(prop, value).map((raw, i) => paint(prop, raw as Paint, `[${i}]`, hasImage))
}

function paint(prop: string, raw: Paint, at: string, hasImage: (hash: string) => boolean): Paint {
  if (!raw || typeof raw !== 'object') return refuse(prop, `Expected object at ${at}`)
  const keys = paintKeys[raw.type]
  if (!keys) return refuse(prop, `Invalid discriminator value at ${at}.type`)
  const unknown = Object.keys(raw).filter((key) => !common.includes(key) && !keys.includes(key))
  if (unknown.length)
    return refuse(
      prop,
      `Unrecognized key(s) in object: ${unknown.map((k) => `'${k}'`).join(', ')} at ${at}`,
    )
  if (raw.opacity !== undefined) number(prop, raw.opacity, 0, 1)
  if (raw.visible !== undefined) boolean(prop, raw.visible)
  if (raw.blendMode !== undefined) oneOf(prop, raw.blendMode, blendModes)
  const made = {
    visible: true,
    opacity: 1,
    blendMode: 'NORMAL',
    ...(JSON.parse(JSON.stringify(raw)) as Partial<Paint>),
  } as Paint
  if (raw.type === 'SOLID') colour(prop, raw.color, `${at}.color`, ['r', 'g', 'b'])
  else if (raw.type === 'IMAGE') return image(prop, made, at, hasImage)
  else {
    array(prop, raw.gradientStops).forEach((stop, i) => {
      const { position, color } = stop as { position: number; color: unknown }
      number(prop, position)
      colour(prop, color, `${at}.gradientStops[${i}].color`, ['r', 'g', 'b', 'a'])
    })
    if (raw.gradientTransform === undefined)
      return refuse(prop, `Required value missing at ${at}.gradientTransform`)
    transform(prop, raw.gradientTransform)
  }
  return made
}

function image(prop: string, made: Paint, at: string, hasImage: (hash: string) => boolean): Paint {
  oneOf(prop, made.scaleMode, ['FILL', 'FIT', 'CROP', 'TILE'])
  if (made.imageHash === undefined) return refuse(prop, `Required value missing at ${at}.imageHash`)
  if (made.imageHash !== null && !hasImage(made.imageHash))
    return refuse(prop, `Invalid image hash at ${at}`)
  for (const value of Object.values(made.filters ?? {})) number(prop, value, -1, 1)
  if (made.imageTransform) transform(prop, made.imageTransform)
  return made
}

function colour(prop: string, value: unknown, at: string, channels: string[]) {
  if (!value || typeof value !== 'object') return refuse(prop, `Required value missing at ${at}`)
  const found = value as Record<string, unknown>
  const extra = Object.keys(found).filter((key) => !channels.includes(key))
  if (extra.length)
    return refuse(
      prop,
      `Unrecognized key(s) in object: ${extra.map((k) => `'${k}'`).join(', ')} at ${at}`,
    )
  for (const channel of channels) {
    const level = found[channel]
    if (typeof level !== 'number' || !(level >= 0))
      refuse(prop, `Number must be greater than or equal to 0 at ${at}.${channel}`)
    if ((level as number) > 1)
      refuse(prop, `Number must be less than or equal to 1 at ${at}.${channel}`)
  }
}

export function transform(prop: string, value: unknown) {
  const rows = array(prop, value)
  if (rows.length !== 2) refuse(prop, 'Expected a 2×3 matrix')
  for (const row of rows) {
    if (array(prop, row).length !== 3) refuse(prop, 'Expected a 2×3 matrix')
    for (const cell of row as unknown[]) number(prop, cell)
  }
}

export function effects(prop: string, value: unknown): Effect[] {
  return array(prop, value).map((raw, i) => {
    const effect = raw as Effect
    oneOf(prop, effect?.type, [
      'DROP_SHADOW',
      'INNER_SHADOW',
      'LAYER_BLUR',
      'BACKGROUND_BLUR',
      'NOISE',
      'TEXTURE',
      'GLASS',
    ])
    if (effect.type.endsWith('SHADOW')) {
      colour(prop, effect.color, `[${i}].color`, ['r', 'g', 'b', 'a'])
      number(prop, effect.offset?.x)
      number(prop, effect.offset?.y)
      oneOf(prop, effect.blendMode, blendModes)
    }
    number(prop, effect.radius, 0)
    boolean(prop, effect.visible)
    return JSON.parse(JSON.stringify(effect)) as Effect
  })
}
