import type { Ink, TextLine } from '../core/evidence'
import type { Polygon } from '../core/geometry'
import { greyOf } from '../core/image/grey'
import { median } from '../core/image/median'
import type { Mask } from '../core/image/raster'
import type { Layer } from '../core/scene'
import type { Analyzer } from '../core/unseen'

/** So many points are looked at along and across each piece of a line. */
const points = 20
/** A piece is about so long, of the line's height: a letter or two, with what lies around. */
const piece = 0.9
/** Of a piece, the darkest and the lightest share that may be noise. */
const rim = 0.08

/** How far each line of text stands out from what lies right under it. */
export const inks: Analyzer<'inks'> = async (see) => {
  const { raster, layers = [] } = await see('cover')
  const { lines } = await see('text')
  if (lines.length === 0) return []
  const grey = greyOf(raster)
  return lines.map((line) => inkOf(line, grey, layers))
}

function inkOf(line: TextLine, grey: Mask, layers: readonly Layer[]): Ink {
  const layer = layers.find(({ id }) => id === line.layer)
  return {
    line,
    contrast: contrastOf(line.polygon, grey),
    ...(layer && { opacity: layer.opacity }),
  }
}

/**
 * The middle of what pieces of a line span between dark and light, in levels: on a photograph the
 * ground changes along the line, under each letter hardly.
 */
function contrastOf(polygon: Polygon, grey: Mask): number {
  const half = polygon.length / 2
  const [from, until, below] = [polygon[0], polygon[half - 1], polygon[polygon.length - 1]]
  const along = [until[0] - from[0], until[1] - from[1]]
  const across = [below[0] - from[0], below[1] - from[1]]
  const ratio = Math.hypot(along[0], along[1]) / Math.max(1, Math.hypot(across[0], across[1]))
  const pieces = Math.max(1, Math.min(60, Math.round(ratio / piece)))
  const spans = Array.from({ length: pieces }, (_, i) => {
    const levels: number[] = []
    for (let u = 0; u < points; u++) {
      for (let v = 0; v < points; v++) {
        const [a, b] = [(i + (u + 0.5) / points) / pieces, (v + 0.5) / points]
        const x = from[0] + a * along[0] + b * across[0]
        const y = from[1] + a * along[1] + b * across[1]
        levels.push(levelAt(grey, x, y))
      }
    }
    levels.sort((a, b) => a - b)
    return levels[Math.floor((1 - rim) * levels.length)] - levels[Math.floor(rim * levels.length)]
  })
  return median(spans)
}

function levelAt({ width, height, data }: Mask, x: number, y: number): number {
  const column = Math.max(0, Math.min(width - 1, Math.round(x)))
  const row = Math.max(0, Math.min(height - 1, Math.round(y)))
  return data[row * width + column]
}
