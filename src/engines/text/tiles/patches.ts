import type { Box } from '../../../core/geometry'
import type { Raster } from '../../../core/image/raster'

/** Pixels side by side that are nearly of one colour. */
export interface Patch {
  box: Box
  area: number
  /** Red, green and blue of the pixel at which it was begun. */
  colour: Colour
}

export type Colour = readonly [red: number, green: number, blue: number]

/** One plate: its box, and where on it the sign is looked for. */
export interface Plate {
  box: Box
  within: Box
  colour: Colour
}

/** The largest difference of a channel, 0…255. */
export const farApart = (a: Colour, b: Colour): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]))

export const colourAt = ({ data, width }: Raster, x: number, y: number): Colour => {
  const p = (y * width + x) * 4
  return [data[p], data[p + 1], data[p + 2]]
}

/** Smaller patches are grain, in a photo most of all: no sign, no dot and no plate is so small. */
const leastArea = 4

/** Neighbours inside a patch differ by no more than JPEG makes them, of 255. */
const even = 8

/** Whether a channel of two pixels does; past the last pixel none does. */
const differ = (data: Uint8ClampedArray, a: number, b: number, most: number): boolean =>
  Math.abs(data[4 * a] - data[4 * b]) > most ||
  Math.abs(data[4 * a + 1] - data[4 * b + 1]) > most ||
  Math.abs(data[4 * a + 2] - data[4 * b + 2]) > most

/** Every pixel but grain is of one patch: of those whose colours differ from its first's by `most`. */
export function patchesOf({ width, height, data }: Raster, most: number): Patch[] {
  const seen = new Uint8Array(width * height)
  const stack = new Int32Array(width * height)
  const patches: Patch[] = []
  // A rim's blend of two colours is neither's: what lies inside a patch begins it.
  const isRim = (at: number) => differ(data, at, at + 1, even) || differ(data, at, at + width, even)
  for (let i = 0; i < 2 * seen.length; i++) {
    const start = i % seen.length
    if (seen[start] || (i < seen.length && isRim(start))) continue
    const first = start * 4
    const colour = [data[first], data[first + 1], data[first + 2]] as const
    let [left, top, right, bottom, area, depth] = [width, height, 0, 0, 0, 0]
    const visit = (at: number) => {
      if (seen[at] || differ(data, at, start, most)) return
      seen[at] = 1
      stack[depth++] = at
    }
    visit(start)
    while (depth > 0) {
      const at = stack[--depth]
      const x = at % width
      const y = (at - x) / width
      area++
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
      if (x > 0) visit(at - 1)
      if (x < width - 1) visit(at + 1)
      if (y > 0) visit(at - width)
      if (y < height - 1) visit(at + width)
    }
    if (area < leastArea) continue
    const box = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
    patches.push({ box, area, colour })
  }
  return patches
}
