import type { TextLine } from '../../core/evidence'
import { crop, luma, newMask, type Mask, type Raster } from '../../core/image/raster'
import { coverage, fill } from '../../core/image/fill'
import { otsu } from '../../core/image/threshold'

const grid = 5
/** A grid cell counts once this share of it is text: a touched corner is not a cell of text. */
const touched = 0.01

/**
 * The three ways to say how much text there is, each pixel counted once, as shares of the picture.
 */
export function measure(raster: Raster, lines: readonly TextLine[]) {
  const under = newMask(raster.width, raster.height)
  for (const { polygon } of lines) fill(under, polygon)
  return {
    share: coverage(under),
    inkShare: inkShare(raster, lines, under),
    gridShare: gridShare(under),
  }
}

/** Marks what it has counted in `under`, so that each pixel of ink counts once. */
function inkShare(raster: Raster, lines: readonly TextLine[], under: Mask): number {
  let count = 0
  for (const { box } of lines) count += countInk(raster, box, under)
  return under.data.length === 0 ? 0 : count / under.data.length
}

/** Ink is the side of Otsu's threshold that the border of the line's box shows less of. */
function countInk(raster: Raster, box: TextLine['box'], under: Mask): number {
  const left = Math.max(0, Math.round(box.x))
  const top = Math.max(0, Math.round(box.y))
  const grey = luma(crop(raster, box))
  if (grey.data.length === 0) return 0
  const { level } = otsu(grey.data)
  let [border, bright] = [0, 0]
  for (let y = 0; y < grey.height; y++) {
    const step = y === 0 || y === grey.height - 1 ? 1 : Math.max(1, grey.width - 1)
    for (let x = 0; x < grey.width; x += step) {
      border++
      if (grey.data[y * grey.width + x] > level) bright++
    }
  }
  const inkIsBright = bright * 2 < border
  let count = 0
  for (let y = 0, from = 0; y < grey.height; y++) {
    for (let x = 0, at = (top + y) * under.width + left; x < grey.width; x++, at++, from++) {
      if (grey.data[from] > level !== inkIsBright || under.data[at] !== 255) continue
      under.data[at] = counted
      count++
    }
  }
  return count
}

const counted = 254

function gridShare({ width, height, data }: Mask): number {
  const cells = new Float64Array(grid * grid)
  const size = (width / grid) * (height / grid)
  const columns = Uint8Array.from({ length: width }, (_, x) => Math.floor((x * grid) / width))
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor((y * grid) / height) * grid
    for (let x = 0; x < width; x++, at++) if (data[at] > 0) cells[row + columns[x]]++
  }
  return cells.filter((count) => count >= touched * size && count > 0).length / cells.length
}
