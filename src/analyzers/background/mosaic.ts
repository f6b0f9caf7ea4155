import type { Mosaic } from '../../core/evidence'
import type { Mask } from '../../core/image/raster'
import { gridOf } from './grid'
import { zone } from './zones'

/**
 * Side of the tiles that are looked at, in pixels of the measured picture; they overlap by two
 * thirds.
 */
const tile = 96
const step = tile / 3
/**
 * The clearest mosaic (pixelation) on the subject: inside its squares a mosaic is flat, and steps
 * fall on the lines of a square grid. `grid` says how many times higher the steps are on those
 * lines, across and down alike, than between them: about 1…3 on photographs, brick walls and text,
 * more than 3.5 on mosaics. The box is in shares of the picture. Null where there is no tile.
 */
export function mosaicOf(grey: Mask, zones: Mask): Mosaic | null {
  const across = stepsAcross(grey)
  const down = stepsDown(grey)
  let best: Mosaic | null = null
  for (let row = 0; (row + 3) * step <= grey.height; row++) {
    for (let column = 0; (column + 3) * step <= grey.width; column++) {
      const [x, y] = [column * step, row * step]
      if (!mostly(zones, x, y)) continue
      const grid = gridOf(
        profile(across, row, x, grey.width),
        profile(down, column, y, grey.height),
      )
      if ((best && grid <= best.grid) || (grid > 1 && twoTone(grey, x, y))) continue
      const box = {
        x: x / grey.width,
        y: y / grey.height,
        width: tile / grey.width,
        height: tile / grey.height,
      }
      best = { grid, box }
    }
  }
  return best
}

/** For each band of `step` rows: the sum of steps to the side at every column. */
function stepsAcross({ width, height, data }: Mask): Int32Array[] {
  const sums = bands(height).map(() => new Int32Array(width))
  for (let y = 0; y < sums.length * step; y++) {
    const band = sums[Math.floor(y / step)]
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++)
      band[x] += Math.abs(data[at + 1] - data[at - 1])
  }
  return sums
}

/** For each band of `step` columns: the sum of steps downwards at every row. */
function stepsDown({ width, height, data }: Mask): Int32Array[] {
  const sums = bands(width).map(() => new Int32Array(height))
  for (let y = 1; y < height - 1; y++) {
    for (let band = 0, at = y * width; band < sums.length; band++) {
      let sum = 0
      for (const end = at + step; at < end; at++)
        sum += Math.abs(data[at + width] - data[at - width])
      sums[band][y] = sum
    }
  }
  return sums
}

const bands = (length: number) =>
  Array.from({ length: Math.floor(length / step) }, (_, i) => i * step)

/** The mean over one tile: three bands from `first`, cut out from `start`. */
function profile(sums: Int32Array[], first: number, start: number, length: number): Float32Array {
  const out = new Float32Array(Math.min(tile, length - start))
  for (let band = first; band < first + 3; band++)
    for (let i = 0; i < out.length; i++) out[i] += sums[band][start + i] / tile
  return out
}

function mostly(zones: Mask, left: number, top: number): boolean {
  let count = 0
  for (let y = top + 4; y < top + tile; y += 8) {
    for (let x = left + 4; x < left + tile; x += 8)
      if (zones.data[y * zones.width + x] & zone.whole) count++
  }
  return count > (tile / 8) ** 2 / 2
}

/** A code or a chequered pattern is a grid of two tones; a mosaic of something has many. */
function twoTone(grey: Mask, left: number, top: number): boolean {
  const values = new Uint8Array((tile / 3) ** 2)
  for (let y = 1, i = 0; y < tile; y += 3) {
    for (let x = 1; x < tile; x += 3) values[i++] = grey.data[(top + y) * grey.width + left + x]
  }
  values.sort()
  const low = values[Math.floor(0.05 * values.length)]
  const high = values[Math.floor(0.95 * values.length)]
  const middle = (high - low) / 4
  const between = values.filter((value) => value > low + middle && value < high - middle).length
  return between < 0.1 * values.length
}
