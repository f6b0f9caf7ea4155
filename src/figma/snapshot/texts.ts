import { polygonOf, type Polygon } from '../../core/geometry'
import type { Layer, LayerText } from '../../core/scene'
import { isTilted, type Wall } from '../coordinates'

/** How many text layers may still be exported alone to find their lines. */
export interface InkBudget {
  left: number
}

export async function textOf(
  node: TextNode,
  layer: Layer,
  wall: Wall,
  budget: InkBudget,
): Promise<LayerText | undefined> {
  const characters = shown(node)
  if (!characters.trim()) return undefined
  const fontSize = smallest(node) * wall.scale
  const colour = colourOf(node)
  const base = { characters, fontSize, ...(colour && { colour }) }

  const lines = oneLine(node, characters)
    ? [{ polygon: lineOf(node, layer, fontSize, wall), text: characters.trim() }]
    : undefined
  if (lines) return { ...base, lines }
  const ink = await inkOf(node, layer, wall, budget)
  return { ...base, ...(ink && { ink }) }
}

/** Figma tells the glyphs' bounds of the layer as a whole: exact where it is one line. */
function oneLine(node: TextNode, characters: string): boolean {
  if (/[\n\u2028]/.test(characters.trim())) return false
  return node.textAutoResize === 'WIDTH_AND_HEIGHT' || node.height < 1.7 * smallest(node)
}

/**
 * Of a tilted line only the upright bounds of its glyphs are known: its own frame, cut to the
 * height of the type, is truer.
 */
function lineOf(node: TextNode, { box, corners }: Layer, fontSize: number, wall: Wall): Polygon {
  if (!corners || !isTilted(node.absoluteTransform)) return polygonOf(box)
  const tall = node.height * wall.scale
  const spare = Math.max(0, (tall - fontSize) / 2 / tall)
  const [a, b, c, d] = corners
  const between = (p: readonly [number, number], q: readonly [number, number], t: number) =>
    [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t] as const
  return [between(a, d, spare), between(b, c, spare), between(c, b, spare), between(d, a, spare)]
}

/**
 * The layer alone, at cover scale. Not for a layer that is cut off: its top left would not be the
 * box's any more.
 */
async function inkOf(
  node: TextNode,
  { box }: Layer,
  wall: Wall,
  budget: InkBudget,
): Promise<Uint8Array | undefined> {
  const drawn = node.absoluteRenderBounds
  if (!drawn || budget.left <= 0) return undefined
  const whole = wall.toCover(drawn)
  if (Math.abs(whole.x - box.x) > 0.5 || Math.abs(whole.y - box.y) > 0.5) return undefined
  budget.left--
  try {
    return await node.exportAsync({
      format: 'PNG',
      colorProfile: 'SRGB',
      constraint: { type: 'SCALE', value: wall.scale },
    })
  } catch {
    // The lines are then read from the picture like any other.
    return undefined
  }
}

const smallest = (node: TextNode): number =>
  node.fontSize === figma.mixed
    ? Math.min(...node.getStyledTextSegments(['fontSize']).map(({ fontSize }) => fontSize))
    : node.fontSize

/** As it is seen, which may not be as it was typed. */
function shown({ characters, textCase }: TextNode): string {
  if (textCase === 'UPPER') return characters.toUpperCase()
  return textCase === 'LOWER' ? characters.toLowerCase() : characters
}

function colourOf(node: TextNode): string | undefined {
  const fills =
    node.fills === figma.mixed ? node.getStyledTextSegments(['fills'])[0].fills : node.fills
  const solid = fills.find(
    (paint): paint is SolidPaint => paint.type === 'SOLID' && paint.visible !== false,
  )
  return solid && `#${[solid.color.r, solid.color.g, solid.color.b].map(hex).join('')}`
}

const hex = (value: number): string => `0${Math.round(value * 255).toString(16)}`.slice(-2)
