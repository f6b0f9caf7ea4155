import type { TextLine } from '../../core/evidence'
import { grow, polygonOf, shareInside, type Box } from '../../core/geometry'
import { crop, luma, newMask, type Raster } from '../../core/image/raster'
import { fill } from '../../core/image/fill'
import { otsu } from '../../core/image/threshold'

/** Ink and ground of type that a person can read differ by at least this much luma. */
const leastContrast = 40
/**
 * A row through type crosses from ink to ground so often in each height of the place; a sparse word
 * does it 2, a full line 7 times.
 */
const leastCrossings = 2
/** Type fills at least this share of a place's rows, or it is too small to matter. */
const leastRows = 0.15
/** Less of a place than this is the rim that a nudged text leaves. */
const leastBare = 0.1
/** Outlines and shadows reach this share of a line's height beyond it. */
const slack = 0.2

/**
 * Lines of layers that were there and are not any more: nobody has yet looked at what lay under
 * them.
 */
export const vacated = (before: readonly TextLine[], now: readonly TextLine[]): Box[] =>
  before
    .filter(
      ({ origin, box }) =>
        origin === 'layer' &&
        !now.some((line) => shareInside(box, grow(line.box, line.height * slack)) > 0.9),
    )
    .map(({ box }) => box)

/**
 * Whether a place may hold type beside that of `known` places, by arithmetic alone: rows that cross
 * again and again between two well parted levels.
 */
export function looksWritten(raster: Raster, place: Box, known: readonly Box[] = []): boolean {
  const { width, height, data } = luma(crop(raster, place))
  const hidden = newMask(width, height)
  for (const box of known) {
    const { x, y, ...size } = grow(box, slack * box.height)
    fill(
      hidden,
      polygonOf({
        ...size,
        x: x - Math.max(0, Math.round(place.x)),
        y: y - Math.max(0, Math.round(place.y)),
      }),
    )
  }
  const bare = data.filter((_, i) => !hidden.data[i])
  if (bare.length < leastBare * data.length || bare.length === 0) return false
  const { level } = otsu(bare)
  if (contrastAt(bare, level) < leastContrast) return false
  const enough = Math.max(4, (leastCrossings * bare.length) / height / height)
  let rows = 0
  for (let y = 0; y < height; y++) {
    let crossings = 0
    for (let i = y * width + 1; i < (y + 1) * width; i++)
      if (!hidden.data[i] && !hidden.data[i - 1] && data[i] > level !== data[i - 1] > level)
        crossings++
    if (crossings >= enough) rows++
  }
  return rows >= leastRows * height
}

/** Distance of the mean levels on both sides. */
function contrastAt(data: Uint8Array, level: number): number {
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
