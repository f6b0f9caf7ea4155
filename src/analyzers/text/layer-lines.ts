import type { ImageCodec } from '../../core/engines'
import type { TextLine } from '../../core/evidence'
import { boundsOf, intersect, polygonOf, type Box } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import type { Layer, LayerText } from '../../core/scene'
import { breakInto } from './line-breaks'

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

const isText = (layer: Layer): layer is TextLayer =>
  layer.text !== undefined && layer.text.characters.trim() !== ''

async function linesOf({ box, text }: TextLayer, openCodec: () => Promise<ImageCodec>) {
  if (text.lines) return text.lines.map((line) => ({ ...line, box: boundsOf(line.polygon) }))
  if (text.ink) return inkLines(await (await openCodec()).decode(text.ink), box, text)
  return [{ box, text: text.characters, polygon: undefined }]
}

/**
 * Finds the lines of ink in a render of the layer alone: runs of rows with ink, each trimmed to its
 * columns.
 */
function inkLines(ink: Raster, at: Box, text: LayerText) {
  const scale = { x: at.width / ink.width, y: at.height / ink.height }
  const boxes = joinAccents(rowsWithInk(ink), (text.fontSize * 0.35) / scale.y).map(
    ([top, bottom]) => {
      const [left, right] = columnsWithInk(ink, top, bottom)
      return {
        x: at.x + left * scale.x,
        y: at.y + top * scale.y,
        width: (right - left) * scale.x,
        height: (bottom - top) * scale.y,
      }
    },
  )
  const texts = breakInto(
    text.characters,
    boxes.map(({ width }) => width),
  )
  return boxes.map((box, i) => ({ box, text: texts[i], polygon: undefined }))
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
