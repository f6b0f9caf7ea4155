import type { ImageCodec } from '../../core/engines'
import type { TextLine } from '../../core/evidence'
import { boundsOf, intersect, polygonOf, type Box, type Polygon } from '../../core/geometry'
import type { Layer, LayerText } from '../../core/scene'
import { inkLines } from './ink-lines'
import { ems } from './line-breaks'

type TextLayer = Layer & { text: LayerText }

/** The visible lines of all text layers, in tight glyph bounds. */
export async function layerLines(
  layers: readonly Layer[],
  openCodec: () => Promise<ImageCodec>,
): Promise<TextLine[]> {
  const lines: TextLine[] = []
  for (const layer of layers) {
    if (!isText(layer)) continue
    for (const { box, text, polygon } of await linesOf(layer, openCodec)) {
      const seen = intersect(box, layer.box)
      if (seen.width < 1 || seen.height < 1) continue
      lines.push({
        box: seen,
        polygon: polygon ?? polygonOf(seen),
        text,
        confidence: 1,
        origin: 'layer',
        layer: layer.id,
        height: Math.min(seen.height, layer.text.fontSize),
      })
    }
  }
  return lines
}

/** A text of which only a part may be seen is for the pixels to tell. */
const isText = (layer: Layer): layer is TextLayer =>
  layer.text !== undefined && !layer.text.unsure && layer.text.characters.trim() !== ''

async function linesOf({ box, type, text }: TextLayer, openCodec: () => Promise<ImageCodec>) {
  if (text.lines) return text.lines.map((line) => ({ ...line, box: boundsOf(line.polygon) }))
  if (text.ink) return inkLines(await (await openCodec()).decode(text.ink.png), text.ink, text)
  const polygon = type === 'TEXT_PATH' ? stripOf(box, text) : undefined
  return [{ box, text: text.characters, polygon }]
}

/**
 * Text on a path lies somewhere in its box, which may be nearly empty: the strip in the box's
 * middle is as large as its letters.
 */
function stripOf(box: Box, { characters, fontSize }: LayerText): Polygon {
  const letters = ems(characters) * fontSize * fontSize
  const height = Math.min(box.height, letters / Math.max(1, box.width))
  return polygonOf({ ...box, y: box.y + (box.height - height) / 2, height })
}
