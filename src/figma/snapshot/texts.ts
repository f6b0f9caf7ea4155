import { polygonOf, type Polygon } from '../../core/geometry'
import type { Layer, LayerInk, LayerText, Rim } from '../../core/scene'
import type { Wall } from '../coordinates'
import { isInk } from './effects'
import type { Glyphs } from './glyphs'
import { charactersOf, colourOf, runsOf, smallest, type Run } from './runs'
import type { Seen } from './layer-of'

/** How many text layers may still be exported alone to find their lines. */
export interface InkBudget {
  left: number
}

type TextLike = TextNode | TextPathNode

/** What a text layer says and where; nothing where none of it can be seen. */
export async function textOf(
  seen: Seen,
  wall: Wall,
  budget: InkBudget,
): Promise<LayerText | undefined> {
  const { node, layer, glyphs } = seen as Seen & { node: TextLike; glyphs: Glyphs }
  const runs = runsOf(node)
  const characters = charactersOf(runs)
  const inked = glyphs.beside.stroked || runs.some(({ fills }) => fills.some(isInk))
  if (!characters.trim() || !inked) return undefined
  const size = smallest(runs)
  const fontSize = size * wall.scale
  const colour = colourOf(runs)
  const base = { characters, fontSize, ...(colour && { colour }) }

  if (!glyphs.known || mayBeShortened(node, characters, { glyphs, size }))
    return { ...base, unsure: true }
  if (node.type === 'TEXT_PATH') return base
  if (oneLine(node, characters, { glyphs, size, tilted: !!layer.corners })) {
    const polygon = lineOf(node, layer, fontSize, wall)
    return { ...base, lines: [{ polygon, text: characters.trim() }] }
  }
  const ink = await inkOf(node, glyphs, wall, budget)
  return { ...base, ...(ink && { ink }) }
}

interface Measured {
  glyphs: Glyphs
  /** Of the type, on the page. */
  size: Run['fontSize']
}

const broken = (characters: string): boolean => /[\n\u2028]/.test(characters.trim())

/**
 * Figma doesn't tell whether an ellipsis stands for some of the words. A single line that ends well
 * before the layer's edge is whole.
 */
function mayBeShortened(node: TextLike, characters: string, { glyphs, size }: Measured): boolean {
  if (!('textTruncation' in node)) return false
  if (node.textTruncation !== 'ENDING' && node.textAutoResize !== 'TRUNCATE') return false
  const { rect } = glyphs
  return broken(characters) || rect.height >= 1.5 * size || rect.width > node.width - 1.5 * size
}

/** Figma tells the glyphs' bounds of the layer as a whole: exact where it is one line. */
function oneLine(
  node: TextNode,
  characters: string,
  { glyphs, size, tilted }: Measured & { tilted: boolean },
): boolean {
  if (broken(characters)) return false
  if (glyphs.cut || tilted)
    return node.textAutoResize === 'WIDTH_AND_HEIGHT' || node.height < 1.7 * size
  return glyphs.rect.height < 1.5 * size
}

/**
 * Of a tilted line only the upright bounds of its glyphs are known: its own frame, cut to the
 * height of the type, is truer.
 */
function lineOf(node: TextNode, { box, corners }: Layer, fontSize: number, wall: Wall): Polygon {
  if (!corners) return polygonOf(box)
  const tall = node.height * wall.scale
  const spare = Math.max(0, (tall - fontSize) / 2 / tall)
  const [a, b, c, d] = corners
  const between = (p: readonly [number, number], q: readonly [number, number], t: number) =>
    [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t] as const
  return [between(a, d, spare), between(b, c, spare), between(c, b, spare), between(d, a, spare)]
}

/**
 * The layer alone, at cover scale and in its own box: whole, however much of it is seen and however
 * far its effects reach.
 */
async function inkOf(
  node: TextNode,
  { beside: { faintest, hard } }: Glyphs,
  wall: Wall,
  budget: InkBudget,
): Promise<LayerInk | undefined> {
  const own = node.absoluteBoundingBox
  if (!own || budget.left <= 0) return undefined
  budget.left--
  try {
    const png = await node.exportAsync({
      format: 'PNG',
      colorProfile: 'SRGB',
      useAbsoluteBounds: true,
      constraint: { type: 'SCALE', value: wall.scale },
    })
    return { png, box: wall.toCover(own), faintest, rim: scaled(hard, wall.scale) }
  } catch {
    // The lines are then read from the picture like any other.
    return undefined
  }
}

const scaled = ({ left, top, right, bottom }: Rim, by: number): Rim => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
})
