import type { TextLine } from '../../core/evidence'
import { grow, shareInside, type Box } from '../../core/geometry'
import { crop, luma, type Raster } from '../../core/raster'
import { otsu } from './areas'

/** Ink and ground of type that a person can read differ by at least this much luma. */
const leastContrast = 40
/** A row through type crosses from ink to ground so often in each height of the place; a sparse word does it 2, a full line 7 times. */
const leastCrossings = 2
/** Type fills at least this share of a place's rows, or it is too small to matter. */
const leastRows = 0.15

/** Lines of layers that were there and are not any more: nobody has yet looked at what lay under them. */
export const vacated = (before: readonly TextLine[], now: readonly TextLine[]): Box[] =>
  before
    .filter(
      ({ origin, box }) => origin === 'layer' && !now.some((line) => shareInside(box, grow(line.box, line.height * 0.2)) > 0.9),
    )
    .map(({ box }) => box)

/** Whether a place may hold type, by arithmetic alone: rows that cross again and again between two well parted levels. */
export function looksWritten(raster: Raster, place: Box): boolean {
  const grey = luma(crop(raster, place))
  const { width, height, data } = grey
  if (data.length === 0) return false
  const level = otsu(grey)
  if (contrastAt(data, level) < leastContrast) return false
  const enough = Math.max(4, (leastCrossings * width) / height)
  let rows = 0
  for (let y = 0; y < height; y++) {
    let crossings = 0
    for (let x = 1; x < width; x++) if (data[y * width + x] > level !== data[y * width + x - 1] > level) crossings++
    if (crossings >= enough) rows++
  }
  return rows >= leastRows * height
}

/** Distance of the mean levels on both sides. */
function contrastAt(data: Uint8Array | Uint8ClampedArray, level: number): number {
  let [bright, sumBright, sumDark] = [0, 0, 0]
  for (const value of data) {
    if (value > level) {
      bright++
      sumBright += value
    } else sumDark += value
  }
  const dark = data.length - bright
  return bright === 0 || dark === 0 ? 0 : sumBright / bright - sumDark / dark
}
