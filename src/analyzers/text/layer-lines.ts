import type { ImageCodec } from '../../core/engines'
import type { TextLine } from '../../core/evidence'
import { boundsOf, intersect, polygonOf, type Polygon } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import type { Layer, LayerText } from '../../core/scene'
import { breakInto, type Piece } from './line-breaks'
import { ownAxes, turnedInk, upright } from './own-axes'

type TextLayer = Layer & { text: LayerText }

/** The visible lines of all text layers, in tight glyph bounds. */
export async function layerLines(
  layers: readonly Layer[],
  openCodec: () => Promise<ImageCodec>,
): Promise<TextLine[]> {
  const lines: TextLine[] = []
  for (const layer of layers) {
    if (!isText(layer)) continue
    for (const { polygon, text, start } of await linesOf(layer, openCodec)) {
      const seen = intersect(boundsOf(polygon), layer.box)
      if (seen.width < 1 || seen.height < 1) continue
      lines.push({
        box: seen,
        polygon: layer.corners ? polygon : polygonOf(seen),
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

const isText = (layer: Layer): layer is TextLayer =>
  layer.text !== undefined && layer.text.characters.trim() !== ''

/** A line as it lies on the cover, and where in the layer's characters it begins. */
interface LayerLine extends Piece {
  polygon: Polygon
}

async function linesOf(
  layer: TextLayer,
  openCodec: () => Promise<ImageCodec>,
): Promise<LayerLine[]> {
  const { box, corners, text } = layer
  if (text.lines) {
    const start = text.characters.length - text.characters.trimStart().length
    return text.lines.map((line) => ({ ...line, start }))
  }
  if (text.ink) return inkLines(await (await openCodec()).decode(text.ink), layer)
  return [{ polygon: corners ?? polygonOf(box), text: text.characters, start: 0 }]
}

/**
 * Finds the lines of ink in a render of the layer alone, in the layer's own axes: runs of rows with
 * ink, each trimmed to its columns.
 */
function inkLines(ink: Raster, { box, corners, text }: TextLayer): LayerLine[] {
  const axes = corners ? ownAxes(corners) : upright(box)
  const own = corners ? turnedInk(ink, box, axes) : ink
  const scale = { x: axes.width / own.width, y: axes.height / own.height }
  const rows = joinAccents(rowsWithInk(own), (text.fontSize * 0.35) / scale.y)
  const spans = rows.map(([top, bottom]) => ({
    top: top * scale.y,
    bottom: bottom * scale.y,
    columns: columnsWithInk(own, top, bottom).map((column) => column * scale.x),
  }))
  const pieces = breakInto(
    text.characters,
    spans.map(({ columns: [left, right] }) => right - left),
  )
  return spans.map(({ top, bottom, columns: [left, right] }, i) => ({
    ...pieces[i],
    polygon: [
      axes.at(left, top),
      axes.at(right, top),
      axes.at(right, bottom),
      axes.at(left, bottom),
    ],
  }))
}

/** Fainter ink than this is antialiasing or a shadow's end. */
const faintest = 48

function rowsWithInk({ width, height, data }: Raster): [number, number][] {
  const runs: [number, number][] = []
  for (let y = 0; y < height; y++) {
    let inked = false
    for (let p = y * width * 4 + 3; !inked && p < (y + 1) * width * 4; p += 4)
      inked = data[p] >= faintest
    const last = runs[runs.length - 1]
    if (!inked) continue
    if (last && last[1] === y) last[1] = y + 1
    else runs.push([y, y + 1])
  }
  return runs
}

/**
 * A run lower than a third of the type is a dot, an accent or an underline: it belongs to the
 * nearer neighbour.
 */
function joinAccents(runs: [number, number][], lowest: number): [number, number][] {
  const joined = runs.map(([top, bottom]) => [top, bottom] as [number, number])
  for (let i = 0; i < joined.length && joined.length > 1;) {
    const [top, bottom] = joined[i]
    if (bottom - top >= lowest) {
      i++
      continue
    }
    const before = i > 0 ? top - joined[i - 1][1] : Infinity
    const after = i + 1 < joined.length ? joined[i + 1][0] - bottom : Infinity
    if (before < after) joined[i - 1][1] = bottom
    else joined[i + 1][0] = top
    joined.splice(i, 1)
  }
  return joined
}

function columnsWithInk({ width, data }: Raster, top: number, bottom: number): [number, number] {
  let [left, right] = [width, 0]
  for (let y = top; y < bottom; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] < faintest) continue
      if (x < left) left = x
      if (x >= right) right = x + 1
    }
  }
  return [left, right]
}
