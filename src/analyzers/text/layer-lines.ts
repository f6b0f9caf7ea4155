import type { ImageCodec } from '../../core/engines'
import type { TextLine } from '../../core/evidence'
import { boundsOf, intersect, polygonOf, type Box, type Polygon } from '../../core/geometry'
import { emsOf } from '../../core/span/glyph-widths'
import type { Layer, LayerText } from '../../core/scene'
import { inkLines, type LayerLine } from './ink-lines'

type TextLayer = Layer & { text: LayerText }

/** The visible lines of all text layers, in tight glyph bounds. */
export async function layerLines(
  layers: readonly Layer[],
  openCodec: () => Promise<ImageCodec>,
): Promise<TextLine[]> {
  const lines: TextLine[] = []
  for (const layer of layers) {
    if (!isText(layer)) continue
    for (const { polygon, box, text, start } of await linesOf(layer, openCodec)) {
      const seen = intersect(box ?? boundsOf(polygon), layer.box)
      if (seen.width < 1 || seen.height < 1) continue
      lines.push({
        box: seen,
        polygon: layer.corners || box ? polygon : polygonOf(seen),
        text,
        confidence: 1,
        origin: 'layer',
        layer: layer.id,
        start,
        height: layer.corners ? layer.text.fontSize : Math.min(seen.height, layer.text.fontSize),
      })
    }
  }
  return lines
}

/** A text of which only a part may be seen is for the pixels to tell. */
const isText = (layer: Layer): layer is TextLayer =>
  layer.text !== undefined && !layer.text.unsure && layer.text.characters.trim() !== ''

async function linesOf(
  layer: TextLayer,
  openCodec: () => Promise<ImageCodec>,
): Promise<LayerLine[]> {
  const { box, type, corners, text } = layer
  if (text.lines) {
    const start = text.characters.length - text.characters.trimStart().length
    return text.lines.map((line) => ({ ...line, start }))
  }
  if (text.ink)
    return inkLines(await (await openCodec()).decode(text.ink.png), { ...layer, ink: text.ink })
  const whole = { text: text.characters, start: 0 }
  if (type === 'TEXT_PATH') return [{ ...whole, box, polygon: stripOf(box, text) }]
  return [{ ...whole, polygon: corners ?? polygonOf(box) }]
}

/**
 * Text on a path lies somewhere in its box, which may be nearly empty: the strip in the box's
 * middle is as large as its letters.
 */
function stripOf(box: Box, { characters, fontSize }: LayerText): Polygon {
  const letters = emsOf(characters) * fontSize * fontSize
  const height = Math.min(box.height, letters / Math.max(1, box.width))
  return polygonOf({ ...box, y: box.y + (box.height - height) / 2, height })
}
