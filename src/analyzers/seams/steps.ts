import { newRaster, type Raster } from '../../core/image/raster'

/** So far apart are two colours, in the channel that differs most, at a step. */
export const step = 22
/** A line holds a step on at least this share of its length. */
const mostly = 0.68
/** Two lines nearer than this are one, pixels. */
const apart = 3

/** Of a line's length, at each end. */
const atEnds = 0.08

/** Levels between two columns, the share of their rows, and how far it is above that of others. */
const crisp = { step: 18, share: 0.64, lead: 0.3, surely: 0.95 }

/** The picture with rows for columns: what finds upright lines there finds level ones here. */
export function transposed({ width, height, data }: Raster): Raster {
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const out = newRaster(height, width)
  const to = new Uint32Array(out.data.buffer)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) to[x * height + y] = from[at]
  return out
}

/** Upright lines between the rows `top` and `bottom`: the column right of each. */
export function linesOf(picture: Raster, top: number, bottom: number): number[] {
  const shares = sharesOf(picture, top, bottom)
  const groups: number[][] = []
  for (let x = 1; x < picture.width - 1; x++) {
    if (shares[x] < mostly) continue
    const last = groups.at(-1)
    if (last && x - last[last.length - 1] <= apart) last.push(x)
    else groups.push([x])
  }
  return groups.map((columns) => {
    const most = Math.max(...columns.map((x) => shares[x]))
    const best = columns.filter((x) => shares[x] === most)
    // A step that is smeared over some columns lies amid them.
    return best[best.length >> 1]
  })
}

/** How much of the line at `x` is a step between these rows; the pixel beside it counts, too. */
export function shareAt(picture: Raster, x: number, top: number, bottom: number): number {
  let count = 0
  for (let y = top; y < bottom; y++)
    if (isStep(picture, x, y) || isStep(picture, x + 1, y) || isStep(picture, x - 1, y)) count++
  return count / Math.max(1, bottom - top)
}

/** Whether a line runs from edge to edge: near both ends it is a step on at least this share. */
export function reachesEdges(picture: Raster, x: number, least: number): boolean {
  const { height } = picture
  const end = Math.max(4, Math.round(height * atEnds))
  return (
    shareAt(picture, x, 1, end) >= least && shareAt(picture, x, height - end, height - 1) >= least
  )
}

/**
 * Whether a line lies between two columns and no others, all along: the edge of a photographed thing
 * is soft over two or three, and hardly ever upright to the pixel.
 */
export function isCrisp(picture: Raster, x: number): boolean {
  const [best, next] = [-1, 0, 1, 2].map((by) => stepsBefore(picture, x + by)).sort((a, b) => b - a)
  return best >= crisp.surely || (best >= crisp.share && best - next >= crisp.lead)
}

/** The share of rows in which a column differs from the one before it. */
function stepsBefore({ width, height, data }: Raster, x: number): number {
  let count = 0
  for (let y = 0; y < height; y++) {
    const right = (y * width + x) * 4
    const left = right - 4
    if (
      Math.abs(data[left] - data[right]) > crisp.step ||
      Math.abs(data[left + 1] - data[right + 1]) > crisp.step ||
      Math.abs(data[left + 2] - data[right + 2]) > crisp.step
    )
      count++
  }
  return count / height
}

function sharesOf(picture: Raster, top: number, bottom: number): Float32Array {
  const counts = new Float32Array(picture.width)
  for (let y = top; y < bottom; y++)
    for (let x = 1; x < picture.width - 1; x++) if (isStep(picture, x, y)) counts[x]++
  return counts.map((count) => count / Math.max(1, bottom - top))
}

/** Between the pixels on both sides of one: what JPEG and scaling smear over two is still found. */
function isStep({ width, data }: Raster, x: number, y: number): boolean {
  if (x < 1 || x > width - 2) return false
  const left = (y * width + x - 1) * 4
  const right = left + 8
  return (
    Math.abs(data[left] - data[right]) > step ||
    Math.abs(data[left + 1] - data[right + 1]) > step ||
    Math.abs(data[left + 2] - data[right + 2]) > step
  )
}
