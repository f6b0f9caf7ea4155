import type { Rim } from '../../core/scene'

/** What is drawn of a text layer beside its letters. Lengths are the page's. */
export interface Beside {
  /** How far effects and strokes reach beyond the letters. */
  rim: Rim
  /** The same of what is as opaque as the letters: strokes and hard shadows. */
  hard: Rim
  /** Of alpha, 0…255: what is fainter belongs to a soft shadow or a blur. */
  faintest: number
  /** Whether a stroke shows the letters, whatever their fill. */
  stroked: boolean
}

const none: Rim = { left: 0, top: 0, right: 0, bottom: 0 }
/** Fainter ink is antialiasing. */
const FAINT = 48
/** A shadow of this alpha can't be told from letters by its faintness. */
const HARD = 0.7

/** Everything that Figma counts as drawn of a node but that is no letter of it. */
export function besideOf(node: TextNode | TextPathNode): Beside {
  const { effects, strokes } = node
  const shadows = effects.filter(isShadow)
  const blur = effects.filter(isBlur).reduce((most, { radius }) => Math.max(most, radius), 0)
  const shade = 1 - shadows.reduce((through, { color }) => through * (1 - color.a), 1)
  const stroked = strokes.some(isInk)
  const stroke = stroked ? outsideOf(node) : 0
  const shadow = shadows.map(reachOf).reduce(larger, none)
  const outline = all(stroke)
  return {
    rim: plus(outline, larger(shadow, all(blur))),
    hard: shade < HARD ? outline : plus(outline, shadow),
    faintest: Math.max(blur > 0 ? 128 : FAINT, shade < HARD ? Math.round(shade * 255) + 10 : 0),
    stroked,
  }
}

/** Seen through its edges, or mixed with what lies behind it: it hides nothing for certain. */
export const isSoft = (node: SceneNode): boolean =>
  ('blendMode' in node && !isPlain(node.blendMode)) ||
  ('effects' in node && node.effects.some(isBlur))

export const isPlain = (mode: BlendMode): boolean => mode === 'NORMAL' || mode === 'PASS_THROUGH'

/** Whether anything of a paint can be seen. */
export const isInk = ({ visible, opacity }: Paint): boolean =>
  visible !== false && (opacity ?? 1) > 0.01

const isShadow = (effect: Effect): effect is DropShadowEffect =>
  effect.visible && effect.type === 'DROP_SHADOW'

/** Textures and glass roughen and bend the edges as a blur softens them. */
const isBlur = (effect: Effect): effect is BlurEffect =>
  effect.visible && ['LAYER_BLUR', 'TEXTURE', 'GLASS'].indexOf(effect.type) >= 0

function reachOf({ radius, spread = 0, offset: { x, y } }: DropShadowEffect): Rim {
  const reach = radius + spread
  const beyond = (length: number) => Math.max(0, length)
  return {
    left: beyond(reach - x),
    top: beyond(reach - y),
    right: beyond(reach + x),
    bottom: beyond(reach + y),
  }
}

function outsideOf({ strokeWeight, strokeAlign }: TextNode | TextPathNode): number {
  if (typeof strokeWeight !== 'number' || strokeAlign === 'INSIDE') return 0
  return strokeAlign === 'OUTSIDE' ? strokeWeight : strokeWeight / 2
}

const all = (length: number): Rim => ({
  left: length,
  top: length,
  right: length,
  bottom: length,
})

const join =
  (how: (a: number, b: number) => number) =>
  (a: Rim, b: Rim): Rim => ({
    left: how(a.left, b.left),
    top: how(a.top, b.top),
    right: how(a.right, b.right),
    bottom: how(a.bottom, b.bottom),
  })
const larger = join(Math.max)
const plus = join((a, b) => a + b)
