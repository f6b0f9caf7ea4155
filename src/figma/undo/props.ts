/** What grows when a layer is rescaled, beside its size, its words and its effects. */
export const lengths = [
  'strokeWeight',
  'topLeftRadius',
  'topRightRadius',
  'bottomLeftRadius',
  'bottomRightRadius',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
  'itemSpacing',
  'counterAxisSpacing',
] as const

const props = [
  'parent',
  'words',
  'size',
  'x',
  'y',
  'rotation',
  'visible',
  'locked',
  'name',
  'opacity',
  'fills',
  'strokes',
  'effects',
  'guides',
  'annotations',
  'dashPattern',
  'vectorPaths',
  'scaleFactor',
  'clipsContent',
  'layoutMode',
  'layoutPositioning',
  ...lengths,
] as const

/**
 * What can be remembered of a layer: a property by its name, or what only goes together – `size`
 * (with how a text or a row sizes itself), `words` (characters with all their styles) and `parent`
 * (with the place among its siblings).
 */
export type Prop = (typeof props)[number]
export const isProp = (name: string): name is Prop => props.some((prop) => prop === name)

const first: readonly Prop[] = ['parent', 'layoutMode', 'scaleFactor', 'words', 'size']
const last: readonly Prop[] = ['rotation', 'x', 'y']

/** In this order old values are written back: what moves others comes first, places come last. */
export const rank = (prop: Prop): number =>
  first.indexOf(prop) >= 0 ? first.indexOf(prop) : first.length + last.indexOf(prop) + 1

/** A layer by any name of a property. */
export const loose = (node: SceneNode) => node as unknown as Record<string, unknown>

/** Undefined where the layer has no such property, or several values of it at once. */
export function plain(node: SceneNode, prop: string): unknown {
  const value = prop in node ? loose(node)[prop] : undefined
  return value === figma.mixed ? undefined : value
}
